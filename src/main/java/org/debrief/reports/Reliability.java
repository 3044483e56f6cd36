package org.debrief.reports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far the scores of a quiz can be trusted, in words. The steps are those of Nunnally (Psychometric Theory, 1978): 0.7 to
 * begin with, 0.8 to compare groups, 0.9 to decide about single people.
 *
 * @param attempts how many are counted
 * @param alpha Cronbach's alpha in percent; null where it cannot be told
 * @param standardError in marks; null where it cannot be told
 * @param most the most marks that the quiz gives
 */
record Reliability(
        int attempts, @Nullable Double alpha, @Nullable Double standardError, int most) {

    /** With fewer attempts alpha is too uncertain to be read. */
    static final int FEWEST_ATTEMPTS = 20;

    static Reliability of(ScoreAnalysis scores, int attempts, int most) {
        return new Reliability(
                attempts, Figures.orNull(scores.internalConsistency()), Figures.orNull(scores.standardError()), most);
    }

    public boolean isTold() {
        return attempts >= FEWEST_ATTEMPTS && alpha != null;
    }

    public String alphaText() {
        return isTold() ? Figures.correlation(alpha) : "–";
    }

    public String standardErrorText() {
        return isTold() && standardError != null ? "± " + String.format(Locale.ROOT, "%.1f", standardError) : "–";
    }

    public String reading() {
        if (attempts < FEWEST_ATTEMPTS) {
            return "Too few attempts to say how reliable the scores are: from " + FEWEST_ATTEMPTS + " on it is told.";
        }
        if (alpha == null) {
            return "How reliable the scores are cannot be told: all have the same score, or there is one question only.";
        }
        return "Reliability (Cronbach’s alpha) " + alphaText() + ": " + trust(alpha)
                + ". Two trainees whose scores differ by less than "
                + String.format(Locale.ROOT, "%.1f", leastDifference()) + " of " + most + " marks may be equally good.";
    }

    /** In marks, at 95 percent: the standard error of a difference is that of one score times the root of two. */
    private double leastDifference() {
        return standardError == null ? 0 : 1.96 * Math.sqrt(2) * standardError;
    }

    private static String trust(double alpha) {
        if (alpha >= 90) {
            return "good enough to decide about single trainees";
        }
        if (alpha >= 80) {
            return "good enough to compare groups, and nearly to compare single trainees";
        }
        if (alpha >= 70) {
            return "a fair picture, but do not decide about single trainees by it alone";
        }
        return alpha >= 0
                ? "a rough picture: the quiz is short, or its questions ask for different things"
                : "the questions pull against each other; look for a wrong key below";
    }
}

package org.debrief.reports;

import org.jspecify.annotations.Nullable;

/**
 * How the scores lie around their mean, in words. From {@value #FEWEST_ATTEMPTS} attempts on: with fewer, one trainee turns
 * both figures round. The limits are the usual rules of thumb: half is a little, one is much.
 *
 * @param skewness null where it cannot be told
 * @param kurtosis of which the normal distribution has 0; null where it cannot be told
 */
record ScoreShape(
        int attempts, @Nullable Double skewness, @Nullable Double kurtosis) {

    static final int FEWEST_ATTEMPTS = Reliability.FEWEST_ATTEMPTS;

    private static final double LITTLE = 0.5;
    private static final double MUCH = 1;

    static ScoreShape of(ScoreAnalysis scores, int attempts) {
        return new ScoreShape(attempts, Figures.orNull(scores.skewness()), Figures.orNull(scores.kurtosis()));
    }

    public boolean isTold() {
        return attempts >= FEWEST_ATTEMPTS && skewness != null && kurtosis != null;
    }

    public String skewnessText() {
        return Figures.plain(isTold() ? skewness : null);
    }

    public String kurtosisText() {
        return Figures.plain(isTold() ? kurtosis : null);
    }

    public String skewnessReading() {
        if (skewness == null || Math.abs(skewness) < LITTLE) {
            return "about as many lie above the middle as below it";
        }
        if (skewness < 0) {
            return skewness <= -MUCH
                    ? "most did well, and a few much worse than the rest"
                    : "more did well than badly; the weaker scores are spread wider";
        }
        return skewness >= MUCH
                ? "most did badly, and a few much better than the rest"
                : "more did badly than well; the stronger scores are spread wider";
    }

    public String kurtosisReading() {
        if (kurtosis == null || Math.abs(kurtosis) < MUCH) {
            return "the scores crowd around the middle about as usual";
        }
        return kurtosis < 0
                ? "the scores are spread flat, or fall into two groups: look whether some had not read the article"
                : "most scores are close together, with a few far off";
    }
}

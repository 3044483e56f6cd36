package org.debrief.questions;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What answers say about questions. The reports work it out, from submitted first attempts, over all quizzes that ask a
 * question; who was asked and did not answer counts with no mark.
 */
public interface QuestionStatistics {

    /** From so many answers on it is told how hard a question is; with fewer, chance would speak. */
    int FEWEST = 5;

    /** How hard a question has proved to be. */
    enum Results {
        /** A mean of less than 40 % of the mark. */
        HARD,
        /** From 40 % to 80 %. */
        MEDIUM,
        /** More than 80 %. */
        EASY,
        /** Fewer than {@link #FEWEST} answers. */
        TOO_FEW,
        /** No answer at all. */
        NEVER_ANSWERED
    }

    /**
     * The figures of one question, or of one of its versions.
     *
     * @param answers how many attempts were asked it
     * @param facility the mean share of the mark, from 0 to 1; null with fewer than {@link #FEWEST} answers
     * @param discrimination the correlation of its marks with those for the rest of the quiz, from -1 to 1, the mean over
     *     quizzes with {@link #FEWEST} answers at least, weighted by their answers; null where it cannot be told
     */
    record Figures(
            long answers,
            @Nullable Double facility,
            @Nullable Double discrimination) {

        /** “62 %”; null where too few have answered. */
        public @Nullable String facilityText() {
            return facility == null ? null : Math.round(100 * facility) + " %";
        }

        /** “0.42”, with a real minus sign; null where it cannot be told. */
        public @Nullable String discriminationText() {
            if (discrimination == null) {
                return null;
            }
            String text = String.format(Locale.ROOT, "%.2f", discrimination);
            return text.equals("-0.00") ? "0.00" : text.replace('-', '−');
        }
    }

    /** The figures of these questions over all their versions; one that nobody was asked has none. */
    Map<Long, Figures> of(long instructorId, Collection<Long> questionIds);

    /** The figures of each version of one question, by its number. */
    Map<Integer, Figures> ofVersions(long instructorId, long questionId);

    /** The instructor's questions with such results; for {@link Results#NEVER_ANSWERED} none. */
    Set<Long> with(long instructorId, Results results);

    /** The instructor's questions that somebody was asked in a submitted first attempt. */
    Set<Long> answered(long instructorId);
}

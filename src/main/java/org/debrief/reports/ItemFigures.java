package org.debrief.reports;

import java.util.OptionalDouble;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The statistics of one question; each is null where it cannot be told.
 *
 * @param facility the mean share of the mark, from 0 to 1
 * @param standardDeviation of the share of the mark
 * @param guess the share of the mark that blind guessing gives, from 0 to 1; null where an answer is typed
 * @param discrimination the corrected item-total correlation in percent
 * @param efficiency the discriminative efficiency in percent
 * @param weight the effective weight in percent of the quiz
 * @param difference the mean share in the upper group less that in the lower, from -1 to 1
 */
record ItemFigures(
        @Nullable Double facility,
        @Nullable Double standardDeviation,
        @Nullable Double guess,
        @Nullable Double discrimination,
        @Nullable Double efficiency,
        @Nullable Double weight,
        @Nullable Double difference) {

    /** Of a question that counts for nobody. */
    static final ItemFigures NONE = new ItemFigures(null, null, null, null, null, null, null);

    static ItemFigures of(ItemAnalysis analysis, OptionalDouble difference, BankQuestion question, int index) {
        return new ItemFigures(
                Figures.orNull(analysis.facility(index)),
                Figures.orNull(analysis.standardDeviation(index)),
                Figures.orNull(guess(question)),
                Figures.orNull(analysis.discrimination(index)),
                Figures.orNull(analysis.discriminativeEfficiency(index)),
                Figures.orNull(analysis.effectiveWeight(index)),
                Figures.orNull(difference));
    }

    /** One in as many as there are options; each statement of a matching one, each event of an order for itself. */
    private static OptionalDouble guess(BankQuestion question) {
        return question.format().isTyped()
                ? OptionalDouble.empty()
                : OptionalDouble.of(1.0 / question.options().size());
    }

    public String facilityText() {
        return Figures.percent(facility == null ? null : 100 * facility);
    }

    public String guessText() {
        return Figures.percent(guess == null ? null : 100 * guess);
    }

    public String discriminationText() {
        return Figures.correlation(discrimination);
    }

    public String efficiencyText() {
        return Figures.percent(efficiency);
    }

    public String weightText() {
        return Figures.percent(weight);
    }

    public String differenceText() {
        return Figures.correlation(difference == null ? null : 100 * difference);
    }
}

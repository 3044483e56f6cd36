package org.debrief.reports;

import java.util.List;
import org.debrief.drafting.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a report says about one question.
 *
 * @param facility the share right from 0 to 1; null without answers
 * @param discrimination the corrected item-total correlation in percent; null where it cannot be told
 * @param answeredBy how many attempts are counted, those without an answer included
 */
record ItemRow(
        int number,
        long questionId,
        QuestionKind kind,
        String stem,
        @Nullable Double facility,
        long right,
        @Nullable Double discrimination,
        List<OptionRow> options,
        long unanswered,
        int answeredBy) {

    /** How often one option was chosen. */
    record OptionRow(String text, boolean key, long count, int percent) {}

    public int unansweredPercent() {
        return Figures.percentOf(unanswered, answeredBy);
    }

    public String facilityText() {
        return Figures.percent(facility == null ? null : 100 * facility);
    }

    public String discriminationText() {
        return Figures.correlation(discrimination);
    }
}

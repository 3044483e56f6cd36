package org.debrief.reports;

import java.util.List;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a report says about one question.
 *
 * @param facility the mean share of the mark, from 0 to 1; null without answers
 * @param right how many were wholly right
 * @param discrimination the corrected item-total correlation in percent; null where it cannot be told
 * @param answeredBy how many attempts are counted, those without an answer included
 */
record ItemRow(
        int number,
        long questionId,
        QuestionKind kind,
        QuestionFormat format,
        String stem,
        @Nullable Double facility,
        long right,
        @Nullable Double discrimination,
        List<OptionRow> options,
        long unanswered,
        int answeredBy) {

    /** How often one option was chosen, or one answer typed, or one pair or place given. */
    record OptionRow(String text, boolean key, long count, int percent) {}

    /** Whether part of it may be right. */
    public boolean hasParts() {
        return format == QuestionFormat.MATCHING || format == QuestionFormat.ORDERING;
    }

    public String optionsTitle() {
        return switch (format) {
            case SINGLE_CHOICE, TRUE_FALSE -> "Option";
            case TYPED_FIGURE, TYPED_DATE -> "Answers as read";
            case MATCHING -> "Statement and speaker";
            case ORDERING -> "Place and event";
        };
    }

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

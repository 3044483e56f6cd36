package org.debrief.reports;

import java.util.List;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;

/**
 * What a report says about one question.
 *
 * @param versionId of the question, as the quiz asks it
 * @param right how many were wholly right
 * @param grouped whether the counts of its options are told by ability, too
 * @param answeredBy how many attempts that were asked it are counted, those without an answer included
 * @param time from the answer saved before it to its own, or from the start
 * @param dropped whether it was ruled to count for nobody; then it has no figures, and those of the others are without it
 * @param corrected whether it is marked in another way than it was written
 * @param noLongerAsked whether only earlier attempts were asked it
 */
record ItemRow(
        int number,
        long questionId,
        long versionId,
        QuestionKind kind,
        QuestionFormat format,
        String stem,
        ItemFigures figures,
        long right,
        List<OptionRow> options,
        boolean grouped,
        long unanswered,
        int answeredBy,
        TimesUsed time,
        boolean dropped,
        boolean corrected,
        boolean noLongerAsked) {

    /**
     * How often one option was chosen, or one answer typed, or one pair or place given: by all, and by the upper, the middle
     * and the lower group.
     */
    record OptionRow(String text, boolean key, long count, int percent, long upper, long middle, long lower) {}

    /** What is wrong with it, in sentences; empty where nothing is, or where too few have answered to say. */
    public List<String> advice() {
        return dropped ? List.of() : ItemAdvice.on(this);
    }

    /** Whether one of a few options is chosen. */
    boolean hasOptions() {
        return format == QuestionFormat.SINGLE_CHOICE || format == QuestionFormat.TRUE_FALSE;
    }

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
}

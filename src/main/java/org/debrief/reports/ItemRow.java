package org.debrief.reports;

import java.util.List;
import org.debrief.drafting.QuestionKind;

/**
 * What a report says about one question.
 *
 * @param facility the share right, as text
 * @param discrimination the corrected item-total correlation, as text
 */
record ItemRow(
        int number,
        long versionId,
        QuestionKind kind,
        String stem,
        String facility,
        long right,
        String discrimination,
        List<OptionRow> options,
        long unanswered,
        int answeredBy) {

    /** How often one option was chosen. */
    record OptionRow(String text, boolean key, long count, int percent) {}

    public int unansweredPercent() {
        return Figures.percentOf(unanswered, answeredBy);
    }
}

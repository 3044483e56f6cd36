package org.debrief.questions;

import java.util.List;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;

/**
 * A question in the list of all questions.
 *
 * @param versions how many wordings it has had
 * @param tags in the order of the alphabet
 */
public record BankRow(
        long id,
        QuestionStatus status,
        boolean archived,
        int versions,
        QuestionKind kind,
        QuestionFormat format,
        Difficulty difficulty,
        String stem,
        long briefingId,
        String briefing,
        List<String> tags) {

    /** Its card on the review desk. */
    public String desk() {
        return "/briefings/" + briefingId + (archived ? "?show=ARCHIVED" : "") + "#q-" + id;
    }

    /**
     * The field for its tags.
     *
     * @param back the page of the bank that it stands on
     */
    public TagForm tagForm(String back) {
        return TagForm.of(id, tags, back);
    }
}

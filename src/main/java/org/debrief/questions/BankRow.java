package org.debrief.questions;

import java.util.Locale;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;

/**
 * A question in the list of all questions.
 *
 * @param versions how many wordings it has had
 */
public record BankRow(
        long id,
        QuestionStatus status,
        int versions,
        QuestionKind kind,
        QuestionFormat format,
        Difficulty difficulty,
        String stem,
        long briefingId,
        String briefing) {

    /** The style of its kind of fact. */
    public String kindStyle() {
        return FactKinds.styleOf(kind);
    }

    public String statusStyle() {
        return status.name().toLowerCase(Locale.ROOT);
    }
}

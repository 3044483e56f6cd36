package org.debrief.questions;

import java.util.List;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * A question in the list of all questions.
 *
 * @param versions how many wordings it has had
 * @param tags in the order of the alphabet
 * @param uses where it is asked and was asked, the newest quiz first
 * @param figures null where nobody was asked it
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
        List<String> tags,
        List<QuestionUse.Asked> uses,
        QuestionStatistics.@Nullable Figures figures) {

    /** How many quizzes ask it now. */
    public long quizzes() {
        return uses.stream()
                .filter(QuestionUse.Asked::now)
                .map(QuestionUse.Asked::quizId)
                .distinct()
                .count();
    }

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

package org.debrief.questions;

import org.debrief.briefings.BriefingHead;
import org.jspecify.annotations.Nullable;

/**
 * What came of one pack that was handed in.
 *
 * @param briefingId of the new briefing; null where none was made
 * @param problem why none was made, as a plain sentence
 * @param same a briefing with the same text, where that is the reason
 */
public record PackOutcome(
        String name,
        @Nullable Long briefingId,
        String title,
        int questions,
        @Nullable String problem,
        @Nullable BriefingHead same) {

    static PackOutcome imported(QuestionPack pack, long briefingId) {
        int questions = pack.questions().size() + pack.drafts().size();
        return new PackOutcome(pack.slug(), briefingId, pack.briefing().title(), questions, null, null);
    }

    static PackOutcome refused(String name, String problem) {
        return new PackOutcome(name, null, "", 0, problem, null);
    }

    static PackOutcome known(QuestionPack pack, BriefingHead same) {
        String problem = "You have the article of pack “" + pack.slug() + "” already, as “" + same.title() + "”.";
        return new PackOutcome(pack.slug(), null, pack.briefing().title(), 0, problem, same);
    }

    public boolean isImported() {
        return briefingId != null;
    }
}

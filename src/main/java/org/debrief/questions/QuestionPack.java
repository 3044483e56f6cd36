package org.debrief.questions;

import java.util.List;
import org.debrief.briefings.NewBriefing;

/**
 * A briefing with its approved questions, as a folder holds them.
 *
 * @param slug the folder's name
 * @param drafts questions that nobody has decided upon; a pack has them only where they were asked for
 * @param rejected stems that the drafter writes and a reviewer has rejected
 */
record QuestionPack(
        String slug,
        NewBriefing briefing,
        List<PackQuestion> questions,
        List<PackQuestion> drafts,
        List<String> rejected) {

    QuestionPack {
        questions = List.copyOf(questions);
        drafts = List.copyOf(drafts);
        rejected = List.copyOf(rejected);
    }

    /** One whose questions have nothing noted beside them. */
    QuestionPack(String slug, NewBriefing briefing, List<Wording> questions, List<String> rejected) {
        this(slug, briefing, questions.stream().map(PackQuestion::of).toList(), List.of(), rejected);
    }
}

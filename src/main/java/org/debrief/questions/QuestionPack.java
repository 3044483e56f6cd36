package org.debrief.questions;

import java.util.List;
import org.debrief.briefings.NewBriefing;

/**
 * A briefing with its approved questions, as a folder holds them.
 *
 * @param slug the folder's name
 * @param rejected stems that the drafter writes and a reviewer has rejected
 */
record QuestionPack(String slug, NewBriefing briefing, List<Wording> questions, List<String> rejected) {

    QuestionPack {
        questions = List.copyOf(questions);
        rejected = List.copyOf(rejected);
    }
}

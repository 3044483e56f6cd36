package org.debrief.questions;

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
        String briefing) {}

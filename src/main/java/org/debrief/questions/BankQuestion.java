package org.debrief.questions;

import java.util.List;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * One version of an approved question, as quizzes and reports see it. A version never changes once it is stored.
 *
 * @param revisionId the briefing's revision that {@code evidence} is a span of
 * @param typed what typed answers are compared with; null where nothing is typed
 * @param options in the order that their author gave them
 */
public record BankQuestion(
        long questionId,
        long versionId,
        long briefingId,
        long revisionId,
        QuestionKind kind,
        QuestionFormat format,
        Difficulty difficulty,
        String stem,
        List<BankOption> options,
        @Nullable TextSpan evidence,
        String explanation,
        @Nullable TypedKey typed) {

    public BankQuestion {
        options = List.copyOf(options);
    }
}

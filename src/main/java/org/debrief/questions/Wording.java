package org.debrief.questions;

import java.util.List;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.Draft;
import org.debrief.drafting.DraftOption;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * All that one version of a question says.
 *
 * @param typed what typed answers are compared with; null where nothing is typed
 */
record Wording(
        QuestionKind kind,
        QuestionFormat format,
        Difficulty difficulty,
        String stem,
        List<DraftOption> options,
        @Nullable TextSpan evidence,
        String explanation,
        @Nullable TypedKey typed) {

    Wording {
        options = List.copyOf(options);
    }

    /** The same about another passage. */
    Wording grounded(@Nullable TextSpan passage) {
        return new Wording(kind, format, difficulty, stem, options, passage, explanation, typed);
    }

    static Wording of(Draft draft) {
        return new Wording(
                draft.kind(),
                draft.format(),
                draft.difficulty(),
                draft.stem(),
                draft.options(),
                draft.evidence(),
                draft.explanation(),
                draft.typed());
    }
}

package org.debrief.drafting;

import java.util.List;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A question as a value, before anyone has reviewed it.
 *
 * @param factId the {@code id} of the fact that it asks about, as {@link Drafting#facts} numbers them; of the first one
 *     where it asks about several
 * @param options as {@link QuestionFormat} says of each format
 * @param evidence the passage of the article that, read alone, lets a reader mark the question
 * @param explanation one or two sentences that a trainee reads after answering
 * @param typed what typed answers are compared with; null where nothing is typed
 */
public record Draft(
        QuestionKind kind,
        QuestionFormat format,
        String stem,
        String factId,
        Difficulty difficulty,
        List<DraftOption> options,
        TextSpan evidence,
        String explanation,
        @Nullable TypedKey typed) {

    public Draft {
        options = List.copyOf(options);
    }

    /** A question in which nothing is typed. */
    public Draft(
            QuestionKind kind,
            QuestionFormat format,
            String stem,
            String factId,
            Difficulty difficulty,
            List<DraftOption> options,
            TextSpan evidence,
            String explanation) {
        this(kind, format, stem, factId, difficulty, options, evidence, explanation, null);
    }

    /** The same question in other words. */
    Draft withStem(String told) {
        return new Draft(kind, format, told, factId, difficulty, options, evidence, explanation, typed);
    }

    /** The option that is right; the first of them where there are several. */
    public DraftOption key() {
        return options.stream().filter(DraftOption::correct).findFirst().orElseThrow();
    }
}

package org.debrief.drafting;

import java.util.List;
import org.debrief.reading.TextSpan;

/**
 * A question as a value, before anyone has reviewed it.
 *
 * @param factId the {@code id} of the fact that it asks about, as {@link Drafting#facts} numbers them
 * @param options in the order to show them; exactly one is the key
 * @param evidence the passage of the article that, read alone, lets a reader mark the question
 * @param explanation one or two sentences that a trainee reads after answering
 */
public record Draft(
        QuestionKind kind,
        QuestionFormat format,
        String stem,
        String factId,
        Difficulty difficulty,
        List<DraftOption> options,
        TextSpan evidence,
        String explanation) {

    public Draft {
        options = List.copyOf(options);
    }

    /** The option that is right. */
    public DraftOption key() {
        return options.stream().filter(DraftOption::correct).findFirst().orElseThrow();
    }
}

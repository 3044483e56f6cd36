package org.debrief.drafting;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants drafted.
 *
 * @param kinds the kinds of question to write
 * @param limit at most so many questions, 1 or more; null leaves the number to the article's length
 * @param formats in which questions may be asked besides the single choice
 * @param spares whether to keep the questions that did not come into the set, too
 */
public record DraftRequest(
        Set<QuestionKind> kinds, @Nullable Integer limit, Set<QuestionFormat> formats, boolean spares) {

    public DraftRequest {
        kinds = Set.copyOf(kinds);
        formats = Set.copyOf(formats);
        if (limit != null && limit < 1) {
            throw new IllegalArgumentException("The limit must be 1 or more.");
        }
    }

    /** The set alone. */
    public DraftRequest(Set<QuestionKind> kinds, @Nullable Integer limit, Set<QuestionFormat> formats) {
        this(kinds, limit, formats, false);
    }

    public DraftRequest(Set<QuestionKind> kinds, @Nullable Integer limit) {
        this(kinds, limit, Set.of(QuestionFormat.values()));
    }

    public static DraftRequest everything() {
        return new DraftRequest(Set.of(QuestionKind.values()), null, Set.of(QuestionFormat.values()), true);
    }
}

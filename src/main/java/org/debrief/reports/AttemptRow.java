package org.debrief.reports;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attempt as it is stored; {@code submittedAt} and {@code marks} are null while it is open.
 *
 * @param readingEndedAt when the trainee was done reading, where the article was read first; else the start, or null
 * @param paper the versions of questions that it asks
 */
record AttemptRow(
        long id,
        long accountId,
        int number,
        Instant startedAt,
        @Nullable Instant readingEndedAt,
        @Nullable Instant submittedAt,
        @Nullable BigDecimal marks,
        int maxMarks,
        List<Long> paper) {

    AttemptRow {
        paper = List.copyOf(paper);
    }

    boolean asks(long questionVersionId) {
        return paper.contains(questionVersionId);
    }

    boolean isFirst() {
        return number == 1;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    BigDecimal marksOrNone() {
        return marks == null ? BigDecimal.ZERO : marks;
    }

    double percent() {
        return 100 * marksOrNone().doubleValue() / maxMarks;
    }

    /** When the questions came, as far as it is known. */
    Instant questionsFrom() {
        return readingEndedAt == null ? startedAt : readingEndedAt;
    }

    public @Nullable Duration timeUsed() {
        return submittedAt == null ? null : Duration.between(startedAt, submittedAt);
    }
}

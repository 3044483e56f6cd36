package org.debrief.reports;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One attempt of a trainee at one quiz; {@code submittedAt} and {@code marks} are null while it is running. */
record Taken(
        long id,
        int number,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable BigDecimal marks,
        int maxMarks) {

    boolean isSubmitted() {
        return submittedAt != null;
    }

    BigDecimal marksOrNone() {
        return marks == null ? BigDecimal.ZERO : marks;
    }

    /** What it was worth, from 0 to 100. */
    double percent() {
        return 100 * marksOrNone().doubleValue() / maxMarks;
    }

    public @Nullable Duration timeUsed() {
        return submittedAt == null ? null : Duration.between(startedAt, submittedAt);
    }
}

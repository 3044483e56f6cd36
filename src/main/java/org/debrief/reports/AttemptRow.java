package org.debrief.reports;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One attempt as it is stored; {@code submittedAt} and {@code marks} are null while it is open. */
record AttemptRow(
        long id,
        long accountId,
        int number,
        Instant startedAt,
        @Nullable Instant submittedAt,
        @Nullable Integer marks,
        int maxMarks) {

    boolean isFirst() {
        return number == 1;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    int marksOrNone() {
        return marks == null ? 0 : marks;
    }

    double percent() {
        return 100.0 * marksOrNone() / maxMarks;
    }

    public @Nullable Duration timeUsed() {
        return submittedAt == null ? null : Duration.between(startedAt, submittedAt);
    }
}

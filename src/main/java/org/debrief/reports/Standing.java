package org.debrief.reports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far one trainee has come with a quiz. */
enum Standing {
    NOT_STARTED,
    IN_PROGRESS,
    /** An attempt was handed in before the quiz closed for the trainee. */
    SUBMITTED,
    /** The first one was handed in at the closing by the clock, or in the seconds after it that answers are on their way. */
    HANDED_IN_LATE,
    /** The quiz is closed, and nothing was handed in. */
    NOT_HANDED_IN;

    /**
     * Takes one trainee's attempts.
     *
     * @param closesAt for this trainee; null where only the instructor closes the quiz
     * @param closed whether the trainee can begin no more
     */
    static Standing of(List<AttemptRow> attempts, @Nullable Instant closesAt, boolean closed) {
        boolean onTime = attempts.stream()
                .map(AttemptRow::submittedAt)
                .anyMatch(at -> at != null && (closesAt == null || at.isBefore(closesAt)));
        if (onTime) {
            return SUBMITTED;
        }
        if (attempts.stream().anyMatch(AttemptRow::isSubmitted)) {
            return HANDED_IN_LATE;
        }
        if (!attempts.isEmpty()) {
            return IN_PROGRESS;
        }
        return closed ? NOT_HANDED_IN : NOT_STARTED;
    }

    boolean isSubmitted() {
        return this == SUBMITTED || this == HANDED_IN_LATE;
    }
}

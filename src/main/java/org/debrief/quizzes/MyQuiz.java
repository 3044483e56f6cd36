package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as its trainee sees it in their list.
 *
 * @param openAttempt the attempt that was started and not yet submitted
 */
record MyQuiz(
        long id,
        String title,
        int questionCount,
        boolean closed,
        int attemptsLeft,
        @Nullable Started openAttempt,
        List<Done> results) {

    record Started(long attemptId, Instant at, int answered) {}

    record Done(long attemptId, int number, Instant at, Score score) {}

    /** Whether there is something to do. */
    public boolean isWaiting() {
        return openAttempt != null || (!closed && results.isEmpty());
    }

    public boolean mayStart() {
        return openAttempt == null && !closed && attemptsLeft > 0;
    }
}

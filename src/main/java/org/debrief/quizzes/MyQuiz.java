package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as its trainee sees it in their list.
 *
 * @param terms its times, as they hold for this trainee
 * @param openAttempt the attempt that was started and not yet submitted
 */
record MyQuiz(
        long id,
        String title,
        int questionCount,
        Opening opening,
        Terms terms,
        int attemptsLeft,
        @Nullable Started openAttempt,
        List<Done> results) {

    /** An attempt that goes on; {@code timeLeft} is null where it has no end. */
    record Started(
            long attemptId,
            Instant at,
            int answered,
            boolean reading,
            @Nullable TimeLeft timeLeft) {}

    /**
     * @param score null where it is not shown
     * @param withheld the sentence that says so; empty where it is shown
     */
    record Done(
            long attemptId,
            int number,
            Instant at,
            boolean endedByClock,
            @Nullable Score score,
            String withheld) {}

    /** Whether there is something to do. */
    public boolean isWaiting() {
        return openAttempt != null || (opening == Opening.NOW && results.isEmpty());
    }

    /** Whether there will be something to do. */
    public boolean isLater() {
        return openAttempt == null && opening == Opening.LATER && results.isEmpty();
    }

    public boolean mayStart() {
        return openAttempt == null && opening == Opening.NOW && attemptsLeft > 0;
    }
}

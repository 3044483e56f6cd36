package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as its trainee sees it in their list.
 *
 * @param terms its times, as they hold for this trainee
 * @param counted which of several attempts is the score
 * @param openAttempt the attempt that was started and not yet submitted
 */
record MyQuiz(
        long id,
        String title,
        int questionCount,
        Opening opening,
        Terms terms,
        int attemptsLeft,
        AttemptCounted counted,
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
     * An attempt that is over.
     *
     * @param counts whether it is the score, as far as that may be told
     * @param score null where it is not shown
     * @param corrections of the score, the oldest first; none where it is not shown
     * @param withheld the sentence that says so; empty where it is shown
     */
    record Done(
            long attemptId,
            int number,
            Instant at,
            boolean endedByClock,
            @Nullable Score score,
            String withheld,
            boolean counts,
            List<Correction> corrections) {}

    /** Whether there is something to do. */
    public boolean isWaiting() {
        return openAttempt != null || (opening == Opening.NOW && results.isEmpty());
    }

    /** Whether there will be something to do. */
    public boolean isLater() {
        return openAttempt == null && opening == Opening.LATER && results.isEmpty();
    }

    /** Whether which attempt counts makes a difference. */
    public boolean hasSeveral() {
        return terms.attemptsAllowed() > 1 || results.size() > 1;
    }

    public boolean mayStart() {
        return openAttempt == null && opening == Opening.NOW && attemptsLeft > 0;
    }
}

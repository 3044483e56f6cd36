package org.debrief.reports.live;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One trainee and their newest attempt at a quiz.
 *
 * @param attempt the number of the attempt, from 1; 0 where none was begun
 * @param answered how many questions have an answer
 * @param of how many questions the attempt asks
 * @param seen when something was last saved, or else when the attempt was begun; null where none was begun
 * @param submitted null while the attempt is open
 */
record LiveRow(
        long trainee,
        String name,
        LiveState state,
        int attempt,
        int answered,
        int of,
        @Nullable Instant seen,
        @Nullable Instant submitted) {

    static LiveRow notStarted(long trainee, String name) {
        return new LiveRow(trainee, name, LiveState.NOT_STARTED, 0, 0, 0, null, null);
    }

    /** For how many whole minutes nothing was saved; 0 where nothing is expected. */
    int quietMinutes(Instant now) {
        return seen == null || !state.isOpen()
                ? 0
                : Math.max(0, Math.toIntExact(Duration.between(seen, now).toMinutes()));
    }

    boolean isStuck(Instant now) {
        return quietMinutes(now) >= LiveRoom.STUCK_AFTER_MINUTES;
    }

    /** Whether this says more than another of the same trainee: the later attempt, or the later state of the same. */
    boolean follows(LiveRow other) {
        return attempt >= other.attempt;
    }
}

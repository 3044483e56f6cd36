package org.debrief.quizzes;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When one attempt is over: when its time limit has run out, and never later than its quiz closes.
 *
 * @param endsAt null where it has all the time in the world
 */
record AttemptClock(@Nullable Instant endsAt) {

    /**
     * For how long after the end answers still count: those that a browser sends in the last second are on their way, and a
     * page that counts down needs a moment to hand in what is on it.
     */
    static final Duration GRACE = Duration.ofSeconds(30);

    static AttemptClock of(Terms terms, Instant startedAt) {
        Instant byLimit = terms.timeLimit() == null ? null : startedAt.plus(terms.timeLimit());
        return new AttemptClock(earlier(byLimit, terms.closesAt()));
    }

    boolean isOver(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    /** Whether answers that arrive now are too late. */
    boolean isPastGrace(Instant now) {
        return endsAt != null && !now.isBefore(endsAt.plus(GRACE));
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}

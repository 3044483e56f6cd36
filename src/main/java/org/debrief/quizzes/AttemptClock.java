package org.debrief.quizzes;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When one attempt is over: when its time limit has run out, and never later than its quiz closes. Where the article is
 * read first, the limit counts from the end of reading.
 *
 * @param readingEndsAt when the questions come at the latest; null where they are there already
 * @param endsAt null where it has all the time in the world
 */
record AttemptClock(
        @Nullable Instant readingEndsAt, @Nullable Instant endsAt) {

    /**
     * For how long after the end answers still count: those that a browser sends in the last second are on their way, and a
     * page that counts down needs a moment to hand in what is on it.
     */
    static final Duration GRACE = Duration.ofSeconds(30);

    /** Takes when the attempt was begun, and when its trainee was done reading: null where that has not ended yet. */
    static AttemptClock of(Terms terms, Instant startedAt, @Nullable Instant readingEndedAt) {
        Instant readingEndsAt = readingEndedAt == null && terms.reading() != null
                ? earlier(startedAt.plus(terms.reading()), terms.closesAt())
                : null;
        Instant questionsFrom = readingEndsAt != null ? readingEndsAt : readingEndedAt;
        Instant from = questionsFrom == null ? startedAt : questionsFrom;
        Instant byLimit = terms.timeLimit() == null ? null : from.plus(terms.timeLimit());
        return new AttemptClock(readingEndsAt, earlier(byLimit, terms.closesAt()));
    }

    /** Whether the article is read now, and the questions are not to be seen. */
    boolean isReading(Instant now) {
        return readingEndsAt != null && now.isBefore(readingEndsAt);
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

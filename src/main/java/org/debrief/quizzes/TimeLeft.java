package org.debrief.quizzes;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.debrief.pages.ZonedMoments;
import org.jspecify.annotations.Nullable;

/**
 * The end of an attempt, or first of its reading, as its pages tell it.
 *
 * @param zone in which it is told
 * @param now when it is told
 */
record TimeLeft(Instant endsAt, ZoneId zone, Instant now) {

    static @Nullable TimeLeft of(AttemptClock clock, ZoneId zone, Instant now) {
        Instant end = clock.isReading(now) ? clock.readingEndsAt() : clock.endsAt();
        return end == null ? null : new TimeLeft(end, zone, now);
    }

    public boolean isOver() {
        return !now.isBefore(endsAt);
    }

    /** "14:32 (Europe/Berlin)", with the day where it is not today. */
    public String endText() {
        boolean today =
                endsAt.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
        return today ? ZonedMoments.timeIn(endsAt, zone) : ZonedMoments.momentIn(endsAt, zone);
    }

    /** "12 minutes", "1 hour 5 minutes"; rounded up, so that it never says less than there is. */
    public String leftText() {
        return ZonedMoments.inWords(Duration.between(now, endsAt));
    }

    /** Until when answers that are on their way are taken. */
    public String graceText() {
        return ZonedMoments.timeWithSecondsIn(endsAt.plus(AttemptClock.GRACE), zone);
    }

    /** For the page that counts down: by the difference of the two, so that a browser whose clock is wrong counts right. */
    public long endsMillis() {
        return endsAt.toEpochMilli();
    }

    public long nowMillis() {
        return now.toEpochMilli();
    }
}

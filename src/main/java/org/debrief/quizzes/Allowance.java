package org.debrief.quizzes;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.debrief.pages.ZonedMoments;
import org.jspecify.annotations.Nullable;

/**
 * What one trainee gets beyond a quiz's settings.
 *
 * @param extraTimePercent more time for reading and for the questions, 0 to {@value #MOST_PERCENT}
 * @param extraAttempts 0 to {@value #MOST_ATTEMPTS}
 * @param opensAt in place of the quiz's opening; null where that holds
 * @param closesAt in place of the quiz's closing; null where that holds
 */
record Allowance(
        int extraTimePercent,
        int extraAttempts,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt) {

    static final int MOST_PERCENT = 300;

    static final int MOST_ATTEMPTS = 10;

    static final Allowance NONE = new Allowance(0, 0, null, null);

    private static final long HUNDRED = 100;

    /** What holds where a trainee has two, one in every quiz and one in this: of each the larger. */
    Allowance and(Allowance other) {
        return new Allowance(
                Math.max(extraTimePercent, other.extraTimePercent),
                Math.max(extraAttempts, other.extraAttempts),
                opensAt == null ? other.opensAt : opensAt,
                closesAt == null ? other.closesAt : closesAt);
    }

    boolean isNone() {
        return equals(NONE);
    }

    /** The time that a trainee has in place of {@code usual}. */
    @Nullable Duration time(@Nullable Duration usual) {
        return usual == null
                ? null
                : usual.multipliedBy(HUNDRED + extraTimePercent).dividedBy(HUNDRED);
    }

    /** "25 % more time", "1 more attempt" and so on; empty where there is nothing. */
    List<String> words(ZoneId zone) {
        List<String> words = new ArrayList<>();
        if (extraTimePercent > 0) {
            words.add(extraTimePercent + " % more time");
        }
        if (extraAttempts > 0) {
            words.add(extraAttempts == 1 ? "1 more attempt" : extraAttempts + " more attempts");
        }
        if (opensAt != null) {
            words.add("opens on " + ZonedMoments.momentIn(opensAt, zone));
        }
        if (closesAt != null) {
            words.add("closes on " + ZonedMoments.momentIn(closesAt, zone));
        }
        return words;
    }
}

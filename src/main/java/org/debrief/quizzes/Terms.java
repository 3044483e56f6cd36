package org.debrief.quizzes;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.debrief.pages.ZonedMoments;
import org.jspecify.annotations.Nullable;

/**
 * The times of a quiz as they hold for one trainee.
 *
 * @param opensAt nobody begins before; null where it is open from being published
 * @param closesAt from then on nobody begins, and open attempts are over; null where only the instructor closes it
 * @param zone in which the times are shown
 * @param reading for how long the article is read before the questions; null where it is not read first
 * @param timeLimit from seeing the questions to the end; null where there is no limit
 * @param attemptsAllowed 1 or more
 * @param extraTimePercent what of both times is extra, beyond the quiz's settings
 */
record Terms(
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        ZoneId zone,
        @Nullable Duration reading,
        @Nullable Duration timeLimit,
        int attemptsAllowed,
        int extraTimePercent) {

    static Terms of(QuizSettings settings, Allowance allowance) {
        boolean readFirst = settings.article() == ArticleAccess.READ_FIRST;
        return new Terms(
                allowance.opensAt() == null ? settings.opensAt() : allowance.opensAt(),
                allowance.closesAt() == null ? settings.closesAt() : allowance.closesAt(),
                settings.timeZone(),
                allowance.time(readFirst ? minutes(settings.readingMinutes()) : null),
                allowance.time(minutes(settings.timeLimitMinutes())),
                settings.attemptsAllowed() + allowance.extraAttempts(),
                allowance.extraTimePercent());
    }

    private static @Nullable Duration minutes(@Nullable Integer minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }

    /** Where a quiz is closed by its instructor nobody begins it, whatever the times say. */
    Opening opening(QuizStatus status, Instant now) {
        boolean over = closesAt != null && !now.isBefore(closesAt);
        if (status == QuizStatus.CLOSED || over) {
            return Opening.OVER;
        }
        return opensAt != null && now.isBefore(opensAt) ? Opening.LATER : Opening.NOW;
    }

    /** Why nobody can begin now, in a sentence; for a quiz that is not open. */
    String refusal(QuizStatus status, Instant now) {
        if (opensAt != null && opening(status, now) == Opening.LATER) {
            return "This quiz opens on " + ZonedMoments.momentIn(opensAt, zone) + ". Come back then.";
        }
        if (closesAt != null && !now.isBefore(closesAt)) {
            return "This quiz closed on " + ZonedMoments.momentIn(closesAt, zone) + ". Nobody can start it any more.";
        }
        return "This quiz is closed. Nobody can start it any more.";
    }

    /** Whether an attempt ends by itself. */
    public boolean isTimed() {
        return timeLimit != null || closesAt != null;
    }

    /** Whether a trainee should be told something before they begin. */
    public boolean isWorthAWord() {
        return isTimed() || reading != null;
    }
}

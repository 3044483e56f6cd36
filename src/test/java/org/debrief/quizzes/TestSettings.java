package org.debrief.quizzes;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Settings with times, for tests. */
final class TestSettings {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private TestSettings() {}

    /** A closed-article test with these times, all on one page. */
    static QuizSettings timed(
            @Nullable Instant opensAt, @Nullable Instant closesAt, @Nullable Integer limitMinutes, int attempts) {
        return settings(
                ArticleAccess.CLOSED,
                null,
                opensAt,
                closesAt,
                limitMinutes,
                attempts,
                AttemptCounted.BEST,
                ReviewPolicy.AFTER_SUBMITTING);
    }

    static QuizSettings limited(int minutes) {
        return timed(null, null, minutes, 1);
    }

    /** A test whose article is read first. */
    static QuizSettings readFirst(int readingMinutes, @Nullable Integer limitMinutes) {
        return settings(
                ArticleAccess.READ_FIRST,
                readingMinutes,
                null,
                null,
                limitMinutes,
                1,
                AttemptCounted.BEST,
                ReviewPolicy.AFTER_SUBMITTING);
    }

    static QuizSettings counting(AttemptCounted counted, int attempts) {
        return settings(ArticleAccess.CLOSED, null, null, null, null, attempts, counted, ReviewPolicy.AFTER_SUBMITTING);
    }

    /** Its best attempt counts, and nothing is ever shown. */
    static QuizSettings neverShown(int attempts) {
        return settings(
                ArticleAccess.CLOSED,
                null,
                null,
                null,
                null,
                attempts,
                AttemptCounted.BEST,
                ReviewPolicy.allFrom(ShownFrom.NEVER));
    }

    static QuizSettings closing(Instant closesAt, ReviewPolicy review) {
        return settings(ArticleAccess.CLOSED, null, null, closesAt, null, 1, AttemptCounted.BEST, review);
    }

    private static QuizSettings settings(
            ArticleAccess article,
            @Nullable Integer readingMinutes,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Integer limitMinutes,
            int attempts,
            AttemptCounted counted,
            ReviewPolicy review) {
        return new QuizSettings(
                QuizLayout.ALL_ON_ONE,
                QuizMode.TEST,
                article,
                readingMinutes,
                opensAt,
                closesAt,
                ZONE,
                limitMinutes,
                attempts,
                counted,
                null,
                false,
                true,
                review);
    }
}

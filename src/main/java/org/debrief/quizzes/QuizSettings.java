package org.debrief.quizzes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz is taken.
 *
 * @param readingMinutes how long the article is read, 1 to 240; null but where it is read first
 * @param opensAt nobody starts before; null where it is open from being published
 * @param closesAt nobody starts or answers after; null where only its instructor closes it
 * @param timeZone in which its instructor means the times
 * @param timeLimitMinutes from seeing the questions to the end, 1 to 600; null where there is no limit
 * @param attemptsAllowed 1 to {@value #MOST_ATTEMPTS}
 * @param passMark the percentage from which an attempt is passed; null where nobody passes or fails
 * @param questionsShuffled whether each attempt asks in an order of its own
 * @param optionsShuffled whether each attempt shows options in an order of its own; else all show the same
 */
@Embeddable
public record QuizSettings(
        @Enumerated(EnumType.STRING) QuizLayout layout,
        @Enumerated(EnumType.STRING) QuizMode mode,
        @Enumerated(EnumType.STRING) ArticleAccess article,
        @Column @Nullable Integer readingMinutes,
        @Column @Nullable Instant opensAt,
        @Column @Nullable Instant closesAt,
        ZoneId timeZone,
        @Column @Nullable Integer timeLimitMinutes,
        int attemptsAllowed,
        @Enumerated(EnumType.STRING) AttemptCounted attemptCounted,
        @Column @Nullable Integer passMark,
        boolean questionsShuffled,
        boolean optionsShuffled,
        @Embedded ReviewPolicy review) {

    /** The most attempts that a quiz may allow. */
    public static final int MOST_ATTEMPTS = 10;

    public static final int LONGEST_READING_MINUTES = 240;

    public static final int LONGEST_TIME_LIMIT_MINUTES = 600;

    /** What most quizzes want: a test of one attempt, all on one page, the article out of sight. */
    public static final QuizSettings USUAL = test(QuizLayout.ALL_ON_ONE, ArticleAccess.CLOSED, 1, null);

    /** A test without times, whose best attempt counts. */
    public static QuizSettings test(
            QuizLayout layout, ArticleAccess article, int attemptsAllowed, @Nullable Integer passMark) {
        return new QuizSettings(
                layout,
                QuizMode.TEST,
                article,
                null,
                null,
                null,
                TimeZones.UTC,
                null,
                attemptsAllowed,
                AttemptCounted.BEST,
                passMark,
                false,
                true,
                ReviewPolicy.AFTER_SUBMITTING);
    }

    /** The same, open from being published until it is closed by hand. */
    QuizSettings withoutTimes() {
        return new QuizSettings(
                layout,
                mode,
                article,
                readingMinutes,
                null,
                null,
                timeZone,
                timeLimitMinutes,
                attemptsAllowed,
                attemptCounted,
                passMark,
                questionsShuffled,
                optionsShuffled,
                review);
    }

    public boolean isArticleOpen() {
        return article == ArticleAccess.OPEN;
    }
}

package org.debrief.quizzes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The settings of quizzes that tests want otherwise than usual. */
final class ReviewSettings {

    private ReviewSettings() {}

    static QuizSettings of(QuizLayout layout, QuizMode mode, ReviewPolicy review, @Nullable Instant closesAt) {
        QuizSettings usual = QuizSettings.USUAL;
        return new QuizSettings(
                layout,
                mode,
                usual.article(),
                null,
                null,
                closesAt,
                usual.timeZone(),
                null,
                usual.attemptsAllowed(),
                usual.attemptCounted(),
                50,
                usual.questionsShuffled(),
                usual.optionsShuffled(),
                review);
    }

    static QuizSettings test(ReviewPolicy review) {
        return of(QuizLayout.ALL_ON_ONE, QuizMode.TEST, review, null);
    }

    static QuizSettings practice(QuizLayout layout, ReviewPolicy review) {
        return of(layout, QuizMode.PRACTICE, review, null);
    }
}

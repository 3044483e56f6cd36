package org.debrief.quizzes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz is taken.
 *
 * @param articleShown whether the article stands beside the questions
 * @param passMark the percentage from which an attempt is passed; null where nobody passes or fails
 */
@Embeddable
public record QuizSettings(
        @Enumerated(EnumType.STRING) QuizLayout layout,
        boolean articleShown,
        int attemptsAllowed,
        @Column @Nullable Integer passMark) {

    /** The most attempts that a quiz may allow. */
    public static final int MOST_ATTEMPTS = 10;

    /** What most quizzes want: one attempt, all on one page, the article out of sight. */
    public static final QuizSettings USUAL = new QuizSettings(QuizLayout.ALL_ON_ONE, false, 1, null);
}

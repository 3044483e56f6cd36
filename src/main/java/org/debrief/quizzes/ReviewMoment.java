package org.debrief.quizzes;

import java.time.Instant;

/** Where an attempt, or one answer of it, stands on the way to everything being shown. Each includes the ones before. */
enum ReviewMoment {
    /** The attempt is open and the answer may still change. */
    TAKING,
    /** The attempt is open, but the answer was checked and no longer changes. */
    CHECKED,
    SUBMITTED,
    /** Submitted, and nobody can take the quiz any more. */
    CLOSED;

    /** The moment of a whole attempt: a closed quiz shows nothing to somebody who is still taking it. */
    static ReviewMoment of(boolean submitted, boolean closed) {
        if (!submitted) {
            return TAKING;
        }
        return closed ? CLOSED : SUBMITTED;
    }

    static ReviewMoment of(Attempt attempt, Quiz quiz, Instant now) {
        return of(attempt.isSubmitted(), isClosed(quiz, now));
    }

    static boolean isClosed(Quiz quiz, Instant now) {
        Instant closesAt = quiz.closesForAllAt();
        return quiz.status == QuizStatus.CLOSED || (closesAt != null && !now.isBefore(closesAt));
    }

    boolean reaches(ShownFrom from) {
        return switch (from) {
            case DURING -> compareTo(CHECKED) >= 0;
            case SUBMITTED -> compareTo(SUBMITTED) >= 0;
            case CLOSED -> this == CLOSED;
            case NEVER -> false;
        };
    }
}

package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The times of a quiz and of its attempts, for each trainee. */
@ApplicationScoped
class TermsOfTrainees {

    @Inject
    StoredQuizzes quizzes;

    @Inject
    StoredAccommodations accommodations;

    Terms of(Quiz quiz, long traineeId) {
        return Terms.of(quiz.settings, accommodations.of(quiz, traineeId));
    }

    AttemptClock clockOf(Attempt attempt) {
        Quiz quiz = quizzes.findById(attempt.quizId);
        return AttemptClock.of(of(quiz, attempt.accountId), attempt.startedAt, attempt.readingEndedAt);
    }
}

package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

/** Attempts for programs. */
@ApplicationScoped
class AttemptViews {

    @Inject
    Taking taking;

    @Inject
    Results results;

    AttemptView own(long traineeId, long attemptId) {
        Sitting sitting = taking.sitting(traineeId, attemptId).orElseThrow(AttemptViews::missing);
        return AttemptView.of(sitting, results.own(traineeId, attemptId).orElse(null));
    }

    static NotFoundException missing() {
        return new NotFoundException("You have no such attempt.");
    }
}

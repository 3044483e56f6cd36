package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;

/** One submitted attempt with everything that may be said about it now. */
record QuizResult(
        String trainee,
        String title,
        Instant submittedAt,
        EndedBy endedBy,
        Score score,
        List<ReviewedQuestion> questions) {

    /** Whether its time was over before the trainee submitted it. */
    public boolean isEndedByClock() {
        return endedBy == EndedBy.CLOCK;
    }
}

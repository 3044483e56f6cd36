package org.debrief.quizzes;

import java.time.LocalDate;
import java.util.Map;
import org.debrief.quizzes.drill.Grade;

/**
 * A question of the drill after it was answered today.
 *
 * @param turn sent back with another grade
 * @param choices the grades that it may be given instead, each with the day on which it would come back; none where the answer
 *     was not right
 */
record DrillAnswered(
        long questionId,
        String turn,
        String quizTitle,
        ReviewedQuestion question,
        Grade grade,
        LocalDate dueOn,
        Map<Grade, LocalDate> choices) {

    public boolean isRight() {
        return grade != Grade.AGAIN;
    }
}

package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One submitted attempt with everything that may be said about it now, to the one who asks.
 *
 * @param score null where it may not be shown
 * @param skills how it went with each kind of fact; none where the score may not be shown
 * @param articles the articles with the passages marked; none where those may not be shown
 * @param questions none where nothing may be said about single questions
 * @param corrections of the score, the oldest first
 * @param withheld what is not shown and when it will be, in plain sentences
 */
record QuizResult(
        String trainee,
        String title,
        Instant submittedAt,
        EndedBy endedBy,
        ReviewScope scope,
        @Nullable Score score,
        List<SkillResult> skills,
        List<MarkedText> articles,
        List<ReviewedQuestion> questions,
        List<String> withheld,
        List<Correction> corrections) {

    /** Whether its time was over before the trainee submitted it. */
    public boolean isEndedByClock() {
        return endedBy == EndedBy.CLOCK;
    }
}

package org.debrief.reports;

import java.util.List;
import java.util.Optional;
import org.debrief.quizzes.AttemptCounted;
import org.debrief.quizzes.Score;
import org.jspecify.annotations.Nullable;

/**
 * One trainee in one quiz of the instructor's.
 *
 * @param attempts in their order; empty where the trainee was given the quiz and has not begun
 */
record TraineeQuiz(
        long id,
        String title,
        AttemptCounted counted,
        @Nullable Integer passMark,
        List<AttemptRow> attempts) {

    /** The attempt that counts; null where none was submitted. */
    public @Nullable AttemptRow counting() {
        List<AttemptRow> submitted =
                attempts.stream().filter(AttemptRow::isSubmitted).toList();
        Optional<AttemptRow> counting = counted.of(submitted, AttemptRow::percent);
        return counting.orElse(null);
    }

    public @Nullable Score score() {
        AttemptRow counting = counting();
        return counting == null ? null : new Score(counting.marksOrNone(), counting.maxMarks(), passMark);
    }

    public String state() {
        if (attempts.isEmpty()) {
            return "Not started";
        }
        boolean running = attempts.stream().anyMatch(attempt -> !attempt.isSubmitted());
        if (counting() == null) {
            return "Started, not submitted";
        }
        return running ? "Submitted, another attempt is running" : "Submitted";
    }
}

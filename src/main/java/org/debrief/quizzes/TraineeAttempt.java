package org.debrief.quizzes;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.debrief.quizzes.picking.FactGroup;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a trainee, as the quiz's instructor reads it.
 *
 * @param result null while it is open
 * @param counts whether it is the trainee's score, by what the quiz says of several
 * @param late whether it was handed in at the closing by the clock, or in the seconds after it
 */
record TraineeAttempt(
        int number, Instant startedAt, @Nullable QuizResult result, boolean counts, boolean late) {

    public boolean isSubmitted() {
        return result != null;
    }

    public @Nullable Score score() {
        return result == null ? null : result.score();
    }

    public @Nullable Instant submittedAt() {
        return result == null ? null : result.submittedAt();
    }

    public @Nullable Duration timeUsed() {
        return result == null ? null : Duration.between(startedAt, result.submittedAt());
    }

    /** How it ended, in words. */
    public String state() {
        if (result == null) {
            return "Started, not submitted";
        }
        return result.isEndedByClock() ? "Time was over" : "Submitted";
    }

    public List<SkillResult> skills() {
        return result == null ? List.of() : result.skills();
    }

    public List<ReviewedQuestion> questions() {
        return result == null ? List.of() : result.questions();
    }

    public List<Correction> corrections() {
        return result == null ? List.of() : result.corrections();
    }

    /** "2 of 3"; a dash where no question that asked for this skill counts. */
    String scoreOf(FactGroup skill) {
        return skills().stream()
                .filter(each -> each.skill() == skill)
                .map(each -> each.score().marksText() + " of " + each.score().max())
                .findFirst()
                .orElse("–");
    }
}

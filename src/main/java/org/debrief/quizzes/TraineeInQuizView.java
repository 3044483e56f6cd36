package org.debrief.quizzes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One trainee in one quiz as an instructor's programs read it. What an open attempt does not have yet is not there. */
record TraineeInQuizView(
        long quiz,
        String title,
        long trainee,
        String name,
        String email,
        List<String> accommodations,
        List<AttemptOfTrainee> attempts) {

    /** @param seconds from the start to handing in */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttemptOfTrainee(
            int attempt,
            String state,
            Instant startedAt,
            @Nullable Instant submittedAt,
            @Nullable Long seconds,
            @Nullable BigDecimal marks,
            @Nullable Integer of,
            @Nullable Integer percent,
            @Nullable Boolean passed,
            boolean counts,
            boolean late,
            List<AttemptView.SkillView> skills,
            List<ReviewedQuestion> questions,
            List<AttemptView.CorrectionView> corrections) {

        static AttemptOfTrainee of(TraineeAttempt attempt) {
            Score score = attempt.score();
            Duration used = attempt.timeUsed();
            return new AttemptOfTrainee(
                    attempt.number(),
                    attempt.state(),
                    attempt.startedAt(),
                    attempt.submittedAt(),
                    used == null ? null : used.toSeconds(),
                    score == null ? null : score.marks(),
                    score == null ? null : score.max(),
                    score == null ? null : score.percent(),
                    score == null || !score.hasPassMark() ? null : score.passed(),
                    attempt.counts(),
                    attempt.late(),
                    attempt.skills().stream().map(AttemptView.SkillView::of).toList(),
                    attempt.questions(),
                    attempt.corrections().stream()
                            .map(AttemptView.CorrectionView::of)
                            .toList());
        }
    }

    static TraineeInQuizView of(TraineeInQuiz report) {
        return new TraineeInQuizView(
                report.quizId(),
                report.title(),
                report.trainee().id(),
                report.trainee().name(),
                report.trainee().email(),
                report.accommodations(),
                report.attempts().stream().map(AttemptOfTrainee::of).toList());
    }
}

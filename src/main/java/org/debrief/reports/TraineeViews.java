package org.debrief.reports;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.debrief.people.CohortSummary;
import org.debrief.quizzes.Marks;
import org.debrief.quizzes.Score;
import org.jspecify.annotations.Nullable;

/** One trainee across quizzes, as programs read it. Shares are percentages. */
final class TraineeViews {

    private TraineeViews() {}

    record Trainee(
            long id,
            String name,
            String email,
            List<String> cohorts,
            List<Quiz> quizzes,
            List<SkillViews.Skill> skills,
            List<SkillViews.Skill> skillsOfAllInTheSameQuizzes,
            List<SkillViews.Line> skillsByQuiz,
            String advice,
            List<Missed> missed) {}

    /** @param passed null where the quiz has no pass mark, or nothing was submitted */
    record Quiz(
            long id,
            String title,
            String state,
            int attempts,
            @Nullable Long attempt,
            @Nullable BigDecimal marks,
            @Nullable Integer of,
            @Nullable Integer percent,
            @Nullable Boolean passed,
            @Nullable Instant submittedAt,
            @Nullable Long seconds) {}

    record Missed(
            long question,
            String stem,
            long missed,
            long asked,
            List<String> rightAnswers,
            long briefing,
            String briefingTitle,
            @Nullable String passage) {}

    static Trainee trainee(TraineeReport report) {
        return new Trainee(
                report.trainee().id(),
                report.trainee().name(),
                report.trainee().email(),
                report.cohorts().stream().map(CohortSummary::name).toList(),
                report.quizzes().stream().map(TraineeViews::quiz).toList(),
                SkillViews.skills(report.own()),
                SkillViews.skills(report.peers()),
                SkillViews.lines(report.byQuiz()),
                report.advice(),
                report.missed().stream().map(TraineeViews::missed).toList());
    }

    private static Quiz quiz(TraineeQuiz quiz) {
        AttemptRow counting = quiz.counting();
        Score score = quiz.score();
        if (counting == null || score == null) {
            return new Quiz(
                    quiz.id(),
                    quiz.title(),
                    quiz.state(),
                    quiz.attempts().size(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        Duration used = counting.timeUsed();
        return new Quiz(
                quiz.id(),
                quiz.title(),
                quiz.state(),
                quiz.attempts().size(),
                counting.id(),
                Marks.plain(score.marks()),
                score.max(),
                score.percent(),
                score.hasPassMark() ? score.passed() : null,
                counting.submittedAt(),
                TimesUsed.seconds(used));
    }

    private static Missed missed(MissedQuestion missed) {
        return new Missed(
                missed.question().questionId(),
                missed.question().stem(),
                missed.missed(),
                missed.asked(),
                missed.rightAnswers(),
                missed.question().briefingId(),
                missed.briefing(),
                missed.passage());
    }
}

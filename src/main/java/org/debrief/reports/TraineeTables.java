package org.debrief.reports;

import java.time.Duration;
import java.util.List;
import org.debrief.quizzes.Marks;

/** What is said about one trainee, to take away. */
final class TraineeTables {

    private TraineeTables() {}

    static List<ReportTable> all(TraineeReport report) {
        return List.of(
                quizzes(report),
                SkillTables.table("Skills", "all", List.of(report.own())),
                SkillTables.table("Skills by quiz", "quiz", report.byQuiz()),
                missed(report));
    }

    /** One row an attempt, or a quiz without one. */
    static ReportTable quizzes(TraineeReport report) {
        ReportTable.Builder table = new ReportTable.Builder(
                "Quizzes",
                "quiz",
                "title",
                "attempt",
                "marks",
                "of",
                "percent",
                "started",
                "submitted",
                "seconds",
                "counts");
        for (TraineeQuiz quiz : report.quizzes()) {
            if (quiz.attempts().isEmpty()) {
                table.row(quiz.id(), quiz.title());
            }
            for (AttemptRow attempt : quiz.attempts()) {
                Duration used = attempt.timeUsed();
                table.row(
                        quiz.id(),
                        quiz.title(),
                        attempt.number(),
                        attempt.marks() == null ? null : Marks.plain(attempt.marks()),
                        attempt.maxMarks(),
                        attempt.isSubmitted() ? attempt.percent() : null,
                        attempt.startedAt(),
                        attempt.submittedAt(),
                        TimesUsed.seconds(used),
                        attempt.equals(quiz.counting()) ? "yes" : "no");
            }
        }
        return table.build();
    }

    static ReportTable missed(TraineeReport report) {
        ReportTable.Builder table = new ReportTable.Builder(
                "Missed questions", "question", "stem", "missed", "asked", "right answers", "briefing", "passage");
        for (MissedQuestion missed : report.missed()) {
            table.row(
                    missed.question().questionId(),
                    missed.question().stem(),
                    missed.missed(),
                    missed.asked(),
                    String.join("; ", missed.rightAnswers()),
                    missed.briefing(),
                    missed.passage());
        }
        return table.build();
    }
}

package org.debrief.reports;

import java.util.List;
import org.debrief.quizzes.Marks;

/** The tables of a report to take away, whatever the file is. */
final class ReportTables {

    private ReportTables() {}

    static List<ReportTable> all(Report report, AllAnswers answers) {
        return List.of(OverviewTable.of(report), scores(report), questions(report), answers(answers));
    }

    static ReportTable scores(Report report) {
        ReportTable.Builder table = new ReportTable.Builder(
                "Scores",
                "name",
                "email",
                "state",
                "attempt",
                "marks",
                "of",
                "percent",
                "started",
                "submitted",
                "seconds",
                "counts",
                "in figures");
        for (TraineeRow row : report.trainees()) {
            AttemptRow attempt = row.attempt();
            if (attempt == null) {
                table.row(row.trainee().name(), row.trainee().email(), row.state());
                continue;
            }
            table.row(
                    row.trainee().name(),
                    row.trainee().email(),
                    row.state(),
                    attempt.number(),
                    attempt.marks() == null ? null : Marks.plain(attempt.marks()),
                    attempt.maxMarks(),
                    row.score() == null ? null : row.score().percent(),
                    attempt.startedAt(),
                    attempt.submittedAt(),
                    TimesUsed.seconds(attempt.timeUsed()),
                    yesOrNo(row.counts()),
                    yesOrNo(row.inFigures()));
        }
        return table.build();
    }

    /** One row an option, so that every count stands in its own cell. */
    static ReportTable questions(Report report) {
        ReportTable.Builder table = new ReportTable.Builder(
                "Questions",
                "number",
                "question",
                "facility",
                "discrimination",
                "option",
                "key",
                "chosen",
                "of",
                "upper",
                "middle",
                "lower",
                "efficiency",
                "weight",
                "guessing",
                "look",
                "asked now",
                "median seconds",
                "mean seconds");
        for (ItemRow item : report.items()) {
            for (ItemRow.OptionRow option : item.options()) {
                table.row(
                        item.number(),
                        item.stem(),
                        item.figures().facility(),
                        item.figures().discrimination(),
                        option.text(),
                        yesOrNo(option.key()),
                        option.count(),
                        item.answeredBy(),
                        option.upper(),
                        option.middle(),
                        option.lower(),
                        item.figures().efficiency(),
                        item.figures().weight(),
                        item.figures().guess(),
                        String.join(" ", item.advice()),
                        yesOrNo(!item.noLongerAsked()),
                        TimesUsed.seconds(item.time().median()),
                        TimesUsed.seconds(item.time().mean()));
            }
        }
        return table.build();
    }

    static ReportTable answers(AllAnswers answers) {
        List<String> columns = List.of("name", "email", "attempt", "question", "chosen", "right", "marks");
        return new ReportTable(
                "Answers",
                columns,
                answers.size(),
                target -> answers.writeTo(row -> target.row(ReportTable.cells(
                        row.trainee().name(),
                        row.trainee().email(),
                        row.attempt(),
                        row.question(),
                        row.chosen(),
                        row.right() == null ? null : yesOrNo(row.right()),
                        row.marks() == null ? null : Marks.plain(row.marks())))));
    }

    private static String yesOrNo(boolean is) {
        return is ? "yes" : "no";
    }
}

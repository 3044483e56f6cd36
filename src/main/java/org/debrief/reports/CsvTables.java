package org.debrief.reports;

import java.time.Duration;
import org.debrief.pages.Csv;
import org.debrief.quizzes.Marks;
import org.jspecify.annotations.Nullable;

/** The tables of a report as files. */
final class CsvTables {

    private CsvTables() {}

    static String scores(Report report) {
        Csv csv = new Csv()
                .row("name", "email", "state", "attempt", "marks", "of", "percent", "started", "submitted", "seconds");
        for (TraineeRow row : report.trainees()) {
            AttemptRow attempt = row.attempt();
            if (attempt == null) {
                csv.row(row.trainee().name(), row.trainee().email(), row.state());
                continue;
            }
            csv.row(
                    row.trainee().name(),
                    row.trainee().email(),
                    row.state(),
                    attempt.number(),
                    attempt.marks() == null ? null : Marks.plain(attempt.marks()),
                    attempt.maxMarks(),
                    row.score() == null ? null : row.score().percent(),
                    attempt.startedAt(),
                    attempt.submittedAt(),
                    seconds(attempt.timeUsed()));
        }
        return csv.toString();
    }

    /** One row an option, so that every count stands in its own cell. */
    static String questions(Report report) {
        Csv csv = new Csv().row("number", "question", "facility", "discrimination", "option", "key", "chosen", "of");
        for (ItemRow item : report.items()) {
            for (ItemRow.OptionRow option : item.options()) {
                csv.row(
                        item.number(),
                        item.stem(),
                        item.facility(),
                        item.discrimination(),
                        option.text(),
                        yesOrNo(option.key()),
                        option.count(),
                        item.answeredBy());
            }
        }
        return csv.toString();
    }

    static String answers(Report report) {
        Csv csv = new Csv().row("name", "email", "attempt", "question", "chosen", "right", "marks");
        for (AnswerRow row : report.answers()) {
            csv.row(
                    row.trainee().name(),
                    row.trainee().email(),
                    row.attempt(),
                    row.question(),
                    row.chosen(),
                    yesOrNo(row.right()),
                    Marks.plain(row.marks()));
        }
        return csv.toString();
    }

    private static String yesOrNo(boolean is) {
        return is ? "yes" : "no";
    }

    private static @Nullable Long seconds(@Nullable Duration used) {
        return used == null ? null : used.toSeconds();
    }
}

package org.debrief.reports;

import java.util.List;
import org.debrief.quizzes.QuizSheet;

/** Everything that the report of one quiz says. */
record Report(
        QuizSheet quiz,
        ScoreSummary summary,
        Reliability reliability,
        List<TraineeRow> trainees,
        List<ItemRow> items,
        List<AnswerRow> answers) {

    public String mean() {
        return Figures.percent(Figures.orNull(summary.mean()));
    }

    public String median() {
        return Figures.percent(Figures.orNull(summary.median()));
    }

    public String spread() {
        return Figures.percent(Figures.orNull(summary.standardDeviation()));
    }

    public Histogram histogram() {
        return summary.histogram();
    }

    public String passRate() {
        return Figures.percent(Figures.orNull(summary.passRate()));
    }

    public boolean hasLaterAttempts() {
        return trainees.stream()
                .anyMatch(row -> row.attempt() != null && !row.attempt().isFirst());
    }
}

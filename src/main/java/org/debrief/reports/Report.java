package org.debrief.reports;

import java.util.List;
import org.debrief.quizzes.QuizSheet;
import org.debrief.quizzes.SkillResult;

/**
 * Everything that the report of one quiz says. Page, tables and programs all read it here.
 *
 * @param choice which attempts the figures count
 * @param skills the mean marks of the questions of each skill that the quiz asks now, of as many as there are
 * @param timesUsed of the attempts that count, from the start to handing in
 */
record Report(
        QuizSheet quiz,
        AttemptChoice choice,
        Participation participation,
        ScoreSummary summary,
        TimesUsed timesUsed,
        ScoreShape shape,
        Reliability reliability,
        List<SkillResult> skills,
        List<TraineeRow> trainees,
        List<ItemRow> items) {

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

    public FacilityChart chart() {
        return FacilityChart.of(items);
    }

    public String passRate() {
        return Figures.percent(Figures.orNull(summary.passRate()));
    }

    public List<AttemptChoice> choices() {
        return List.of(AttemptChoice.values());
    }

    /** Whether it matters which attempts count. */
    public boolean hasChoice() {
        return quiz.settings().attemptsAllowed() > 1 || hasLaterAttempts() || choice != AttemptChoice.FIRST;
    }

    public int fewestForAdvice() {
        return ItemAdvice.FEWEST_ATTEMPTS;
    }

    public int fewestForOptions() {
        return ItemAdvice.FEWEST_FOR_OPTIONS;
    }

    public boolean hasLaterAttempts() {
        return trainees.stream()
                .anyMatch(row -> row.attempt() != null && !row.attempt().isFirst());
    }
}

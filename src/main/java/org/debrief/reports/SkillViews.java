package org.debrief.reports;

import java.util.List;
import org.debrief.quizzes.picking.FactGroup;
import org.jspecify.annotations.Nullable;

/** Skills as programs read them. Shares are percentages. */
final class SkillViews {

    private SkillViews() {}

    /** @param fewestAnswers with fewer answers, or fewer questions, {@code few} is true */
    record Report(
            long fewestAnswers,
            long fewestQuestions,
            List<Skill> together,
            List<Line> cohorts,
            List<Line> briefings,
            List<Line> times) {}

    record Line(long id, String name, List<Skill> skills) {}

    record Skill(FactGroup skill, @Nullable Double percent, long answers, long questions, boolean few) {}

    static Report report(SkillReport report) {
        return new Report(
                SkillFigure.FEWEST_ANSWERS,
                SkillFigure.FEWEST_QUESTIONS,
                skills(report.together()),
                lines(report.cohorts()),
                lines(report.briefings()),
                lines(report.times()));
    }

    static List<Line> lines(List<SkillLine> lines) {
        return lines.stream()
                .map(line -> new Line(line.id(), line.name(), skills(line)))
                .toList();
    }

    static List<Skill> skills(SkillLine line) {
        return line.skills().stream()
                .map(figure -> new Skill(
                        figure.skill(), figure.percent(), figure.answers(), figure.questions(), figure.isFew()))
                .toList();
    }
}

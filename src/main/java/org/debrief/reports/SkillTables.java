package org.debrief.reports;

import java.util.List;

/** The figures of skills to take away: one row for each line and skill, so that every figure stands in its own cell. */
final class SkillTables {

    private SkillTables() {}

    static List<ReportTable> all(SkillReport report) {
        String time = report.filter().isByQuiz() ? "Quizzes" : "Months";
        return List.of(
                table("Together", "all", List.of(report.together())),
                table("Cohorts", "cohort", report.cohorts()),
                table("Briefings", "briefing", report.briefings()),
                table(time, report.filter().isByQuiz() ? "quiz" : "month", report.times()));
    }

    /** All of them under one another. */
    static ReportTable joined(SkillReport report) {
        ReportTable.Builder joined = builder("Skills");
        add(joined, "all", List.of(report.together()));
        add(joined, "cohort", report.cohorts());
        add(joined, "briefing", report.briefings());
        add(joined, report.filter().isByQuiz() ? "quiz" : "month", report.times());
        return joined.build();
    }

    static ReportTable table(String name, String by, List<SkillLine> lines) {
        ReportTable.Builder table = builder(name);
        add(table, by, lines);
        return table.build();
    }

    private static void add(ReportTable.Builder table, String by, List<SkillLine> lines) {
        for (SkillLine line : lines) {
            for (SkillFigure figure : line.skills()) {
                if (figure.isAsked()) {
                    table.row(
                            by,
                            line.id(),
                            line.name(),
                            figure.skill(),
                            figure.percent(),
                            figure.answers(),
                            figure.questions(),
                            figure.isFew() ? "yes" : "no");
                }
            }
        }
    }

    private static ReportTable.Builder builder(String name) {
        return new ReportTable.Builder(name, "by", "id", "name", "skill", "percent", "answers", "questions", "few");
    }
}

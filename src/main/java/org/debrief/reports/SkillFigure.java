package org.debrief.reports;

import java.math.BigDecimal;
import org.debrief.quizzes.picking.FactGroup;
import org.jspecify.annotations.Nullable;

/**
 * How the questions about one kind of fact were answered.
 *
 * @param answers how often one of them was asked in the attempts that count; one without an answer is a wrong one
 * @param questions how many different ones
 * @param marks all marks for them, at most one an answer
 */
record SkillFigure(FactGroup skill, long answers, long questions, BigDecimal marks) {

    /**
     * With fewer answers a share is told with a caution: of ten answers, chance alone moves it by some 15 percent up or
     * down.
     */
    static final int FEWEST_ANSWERS = 10;

    /** With fewer different questions a share tells of these questions more than of the skill. */
    static final int FEWEST_QUESTIONS = 3;

    static SkillFigure none(FactGroup skill) {
        return new SkillFigure(skill, 0, 0, BigDecimal.ZERO);
    }

    public boolean isAsked() {
        return answers > 0;
    }

    /** Whether it says little, for there are few answers or few questions behind it. */
    public boolean isFew() {
        return isAsked() && (answers < FEWEST_ANSWERS || questions < FEWEST_QUESTIONS);
    }

    /** The mean share of the marks in percent; null where nothing was asked. */
    public @Nullable Double percent() {
        return answers == 0 ? null : 100 * marks.doubleValue() / answers;
    }

    public String percentText() {
        return Figures.percent(percent());
    }

    /** "45 answers". */
    public String answersText() {
        return counted(answers, "answer");
    }

    /** "45 answers to 6 questions". */
    public String basis() {
        return counted(answers, "answer") + " to " + counted(questions, "question");
    }

    SkillFigure plus(SkillFigure other) {
        return new SkillFigure(skill, answers + other.answers, questions + other.questions, marks.add(other.marks));
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}

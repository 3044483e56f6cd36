package org.debrief.quizzes;

import java.math.BigDecimal;
import org.debrief.quizzes.picking.FactGroup;

/**
 * How somebody did with the questions that ask for one skill.
 *
 * @param score the marks, of as many as there were questions that count
 */
public record SkillResult(FactGroup skill, Score score) {

    SkillResult(FactGroup skill, BigDecimal marks, int questions) {
        this(skill, new Score(marks, questions, null));
    }

    /** The end of the style's name of a skill: {@code chip-figures}. */
    public static String lookOf(FactGroup skill) {
        return switch (skill) {
            case SAID -> "who";
            case FIGURES -> "figures";
            case DATES -> "dates";
            case OTHER -> "events";
        };
    }

    public String look() {
        return lookOf(skill);
    }

    /** How many questions it is of, 1 or more. */
    public int questions() {
        return score.max();
    }
}

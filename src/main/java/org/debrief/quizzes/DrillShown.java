package org.debrief.quizzes;

import org.debrief.quizzes.picking.FactGroup;

/**
 * A question of the drill before it is answered: nothing in it tells the key.
 *
 * @param turn sent back with the answer, so that one showing is answered once
 * @param quizTitle the quiz in which it was missed
 */
record DrillShown(long questionId, String turn, FactGroup skill, String quizTitle, PaperItem item) {

    public String look() {
        return SkillResult.lookOf(skill);
    }
}

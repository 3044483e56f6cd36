package org.debrief.reports;

import io.quarkus.qute.TemplateExtension;
import org.debrief.quizzes.SkillResult;
import org.debrief.quizzes.picking.FactGroup;

/** How the skills are coloured, each like its kind of fact everywhere: {@code {figure.skill.look}}. */
@TemplateExtension
final class SkillWords {

    private SkillWords() {}

    /** The end of the style classes. */
    static String look(FactGroup skill) {
        return SkillResult.lookOf(skill);
    }
}

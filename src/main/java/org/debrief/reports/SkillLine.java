package org.debrief.reports;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.debrief.quizzes.picking.FactGroup;

/**
 * The skills of one cohort, in one briefing, one quiz or one month, or of all together.
 *
 * @param id of the cohort, the briefing or the quiz; year and month as 202603; 0 for all together
 * @param skills one for each kind of fact, in their order, those too that were not asked
 */
record SkillLine(long id, String name, List<SkillFigure> skills) {

    static SkillLine of(long id, String name, Map<FactGroup, SkillFigure> found) {
        return new SkillLine(
                id,
                name,
                Stream.of(FactGroup.values())
                        .map(skill -> found.getOrDefault(skill, SkillFigure.none(skill)))
                        .toList());
    }

    SkillLine named(String other) {
        return new SkillLine(id, other, skills);
    }

    /** All of them together. No question is about two kinds of fact. */
    public SkillFigure all() {
        return skills.stream().reduce(SkillFigure::plus).orElseGet(() -> SkillFigure.none(FactGroup.OTHER));
    }

    public boolean isAsked() {
        return all().isAsked();
    }

    SkillFigure of(FactGroup skill) {
        return skills.stream()
                .filter(figure -> figure.skill() == skill)
                .findFirst()
                .orElseGet(() -> SkillFigure.none(skill));
    }

    /** The skill with the least share; of those with enough behind them, if there are any; empty where nothing was asked. */
    public Optional<SkillFigure> weakest() {
        Comparator<SkillFigure> byShare = Comparator.comparing(figure -> Objects.requireNonNull(figure.percent()));
        return skills.stream()
                .filter(figure -> figure.isAsked() && !figure.isFew())
                .min(byShare)
                .or(() -> skills.stream().filter(SkillFigure::isAsked).min(byShare));
    }
}

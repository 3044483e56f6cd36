package org.debrief.quizzes;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.debrief.quizzes.picking.FactGroup;

/** Counts results by skill. The one place where that is done, for trainees and for reports. */
public final class SkillResults {

    private SkillResults() {}

    /**
     * One for each skill that these questions ask for, in the order of {@link FactGroup}; questions that were dropped do not count.
     *
     * @param share what was given of a question's mark, from 0 to 1
     */
    public static List<SkillResult> of(List<RuledQuestion> questions, ToDoubleFunction<RuledQuestion> share) {
        return count(questions.stream()
                .filter(question -> !question.dropped())
                .map(question -> new Mark(FactGroup.of(question.question().kind()), share.applyAsDouble(question)))
                .toList());
    }

    static List<SkillResult> of(List<RuledQuestion> questions, Answers answers) {
        return of(questions, question -> Grading.share(question, answers));
    }

    /** What was given for one question that counts: a share from 0 to 1. */
    record Mark(FactGroup skill, double share) {}

    static List<SkillResult> count(List<Mark> marks) {
        Map<FactGroup, Count> counts = new EnumMap<>(FactGroup.class);
        marks.forEach(mark -> counts.merge(mark.skill(), new Count(mark.share(), 1), Count::plus));
        return results(counts);
    }

    /** Those of several attempts together, one for each skill that any of them has. */
    public static List<SkillResult> sum(Collection<SkillResult> results) {
        Map<FactGroup, Count> counts = new EnumMap<>(FactGroup.class);
        for (SkillResult result : results) {
            Score score = result.score();
            counts.merge(result.skill(), new Count(score.marks().doubleValue(), score.max()), Count::plus);
        }
        return results(counts);
    }

    private static List<SkillResult> results(Map<FactGroup, Count> counts) {
        return counts.entrySet().stream()
                .map(count -> new SkillResult(
                        count.getKey(),
                        Marks.of(count.getValue().marks()),
                        count.getValue().questions()))
                .toList();
    }

    /** Marks are summed before they are rounded, so that three thirds are one. */
    private record Count(double marks, int questions) {

        Count plus(Count other) {
            return new Count(marks + other.marks, questions + other.questions);
        }
    }
}

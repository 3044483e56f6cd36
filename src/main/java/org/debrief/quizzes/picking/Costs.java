package org.debrief.quizzes.picking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.debrief.questions.BankQuestion;

/** What speaks against taking a question next, given those that are taken already. */
final class Costs {

    private static final double USED_BEFORE = 6;
    private static final double SAME_ARTICLE = 4;
    private static final double SAME_DIFFICULTY = 3;
    private static final double SAME_GROUP = 2;
    private static final double SAME_FORMAT = 1;
    private static final double SAME_WORDS = 1.5;
    private static final double CLASH = 3;

    private final Wish wish;
    private final Map<Long, Integer> used;
    private final Map<Long, Integer> clashes;
    private final Map<Object, Integer> taken = new HashMap<>();
    private final Map<Long, Integer> overlapping = new HashMap<>();

    /**
     * Costs before any is taken.
     *
     * @param used how many sets before have each, by version
     * @param clashes with how many others each asks the same fact, by version; empty where that does not matter
     */
    Costs(Wish wish, Map<Long, Integer> used, Map<Long, Integer> clashes) {
        this.wish = wish;
        this.used = used;
        this.clashes = clashes;
    }

    double of(BankQuestion question) {
        return USED_BEFORE * used.getOrDefault(question.versionId(), 0)
                + SAME_ARTICLE * share(question.briefingId(), wish.briefings().size())
                + SAME_DIFFICULTY
                        * share(question.difficulty(), wish.difficulties().size())
                + SAME_GROUP * share(FactGroup.of(question.kind()), FactGroup.values().length)
                + SAME_FORMAT * share(question.format(), 2)
                + SAME_WORDS * overlapping.getOrDefault(question.versionId(), 0)
                + CLASH * clashes.getOrDefault(question.versionId(), 0)
                + chance(question);
    }

    void note(BankQuestion next, List<BankQuestion> left) {
        List.of(next.briefingId(), next.difficulty(), FactGroup.of(next.kind()), next.format())
                .forEach(what -> taken.merge(what, 1, Integer::sum));
        left.stream()
                .filter(question -> SameFact.overlap(question, next))
                .forEach(question -> overlapping.merge(question.versionId(), 1, Integer::sum));
    }

    /** How much of a fair share of the set has it already: 1 where it is used up. */
    private double share(Object what, int of) {
        return taken.getOrDefault(what, 0) * (double) of / wish.count();
    }

    /** The same for a question each time; without it the beginnings of the articles would always come first. */
    private static double chance(BankQuestion question) {
        return new SplittableRandom(question.versionId()).nextDouble();
    }
}

package org.debrief.quizzes.picking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Picks a set of questions by a wish. The same wish and the same bank give the same set. Where the wish cannot be met,
 * the set comes as near to it as was found.
 */
final class Picker {

    private final List<BankQuestion> bank;

    /** @param bank approved questions, in the order in which they are asked */
    Picker(List<BankQuestion> bank) {
        this.bank = List.copyOf(bank);
    }

    Pick pick(Wish wish) {
        List<BankQuestion> fitting = bank.stream()
                .filter(question -> wish.briefings().contains(question.briefingId()))
                .filter(question -> wish.difficulties().contains(question.difficulty()))
                .toList();
        Map<Long, Integer> clashes = clashes(fitting);
        Map<Long, Integer> used = new HashMap<>();
        Pick pick = best(wish, fitting, used, clashes);
        for (int set = 2; set <= wish.set(); set++) {
            pick.questions().forEach(question -> used.merge(question.versionId(), 1, Integer::sum));
            pick = best(wish, fitting, used, clashes);
        }
        return pick;
    }

    /** First by what spreads best; where that falls short, by what stands least in the way of others. */
    private static Pick best(
            Wish wish, List<BankQuestion> fitting, Map<Long, Integer> used, Map<Long, Integer> clashes) {
        Pick spread = pick(wish, fitting, new Costs(wish, used, Map.of()));
        if (spread.shortfall() == 0) {
            return spread;
        }
        Pick careful = pick(wish, fitting, new Costs(wish, used, clashes));
        return careful.shortfall() < spread.shortfall() ? careful : spread;
    }

    private static Pick pick(Wish wish, List<BankQuestion> fitting, Costs costs) {
        List<BankQuestion> left = new ArrayList<>(fitting);
        List<BankQuestion> chosen = new ArrayList<>();
        while (chosen.size() < wish.count() && !left.isEmpty()) {
            FactGroup scarce = scarcest(wish, left, chosen);
            BankQuestion next = left.stream()
                    .filter(question -> scarce == null || FactGroup.of(question.kind()) == scarce)
                    .min(Comparator.comparingDouble(costs::of))
                    .orElseThrow();
            chosen.add(next);
            costs.note(next, left);
            left.removeIf(question -> SameFact.asked(question, next));
        }
        chosen.sort(Comparator.comparingInt(fitting::indexOf));
        return new Pick(wish, chosen, fitting.size());
    }

    /** The group that lacks questions and has the fewest to spare; null where none lacks any that there are. */
    private static @Nullable FactGroup scarcest(Wish wish, List<BankQuestion> left, List<BankQuestion> chosen) {
        FactGroup scarcest = null;
        long least = Long.MAX_VALUE;
        for (FactGroup group : FactGroup.values()) {
            long lacking = wish.atLeast(group) - count(chosen, group);
            long there = count(left, group);
            if (lacking > 0 && there > 0 && there - lacking < least) {
                scarcest = group;
                least = there - lacking;
            }
        }
        return scarcest;
    }

    private static long count(List<BankQuestion> questions, FactGroup group) {
        return questions.stream()
                .filter(question -> FactGroup.of(question.kind()) == group)
                .count();
    }

    /** With how many others each asks the same fact, by version. */
    private static Map<Long, Integer> clashes(List<BankQuestion> questions) {
        Map<Long, Integer> clashes = new HashMap<>();
        for (BankQuestion one : questions) {
            int others = (int) questions.stream()
                    .filter(other -> other.briefingId() == one.briefingId() && SameFact.asked(one, other))
                    .count();
            clashes.put(one.versionId(), others - 1);
        }
        return clashes;
    }
}

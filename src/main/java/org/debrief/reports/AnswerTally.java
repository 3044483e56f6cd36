package org.debrief.reports;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.debrief.questions.BankQuestion;
import org.debrief.reports.AbilityGroups.Group;

/** How often each answer was given to one question, by group: thousands of attempts have few different answers. */
final class AnswerTally {

    private final IdentityHashMap<GivenAnswer, Count> counts = new IdentityHashMap<>();
    private final int attempts;

    /** How often something was given, by group. */
    static final class Count {

        private final Map<Group, Long> byGroup = new EnumMap<>(Group.class);

        void add(Group group, long times) {
            byGroup.merge(group, times, Long::sum);
        }

        void add(Count other) {
            other.byGroup.forEach(this::add);
        }

        long in(Group group) {
            return byGroup.getOrDefault(group, 0L);
        }

        long all() {
            return byGroup.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /**
     * Counts the answers of some attempts.
     *
     * @param groups of the same attempts in the same order
     */
    AnswerTally(BankQuestion question, List<Long> attempts, GivenAnswers answers, AbilityGroups groups) {
        this.attempts = attempts.size();
        for (int i = 0; i < attempts.size(); i++) {
            counts.computeIfAbsent(answers.of(attempts.get(i), question), given -> new Count())
                    .add(groups.of(i), 1);
        }
    }

    /** Each answer once, in no order; {@link GivenAnswer#NONE} where nothing was answered. */
    Map<GivenAnswer, Count> counts() {
        return counts;
    }

    /** In how many attempts there is such an answer. */
    long count(Predicate<GivenAnswer> such) {
        return counts.entrySet().stream()
                .filter(entry -> such.test(entry.getKey()))
                .mapToLong(entry -> entry.getValue().all())
                .sum();
    }

    /** How many attempts were asked. */
    int attempts() {
        return attempts;
    }
}

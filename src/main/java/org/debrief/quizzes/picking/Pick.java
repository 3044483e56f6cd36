package org.debrief.quizzes.picking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.debrief.questions.BankQuestion;

/**
 * The best set that there is for a wish.
 *
 * @param questions in the order of the bank
 * @param available how many approved questions there were to pick from
 */
record Pick(Wish wish, List<BankQuestion> questions, int available) {

    Pick {
        questions = List.copyOf(questions);
    }

    /** How many questions the wish lacks, each group counted by itself; 0 where it is met. */
    int shortfall() {
        return wish.count()
                - questions.size()
                + shortOf().values().stream().mapToInt(n -> n).sum();
    }

    /** How many of each group are there, where they are fewer than were wished for. */
    private Map<FactGroup, Integer> shortOf() {
        Map<FactGroup, Integer> shortOf = new EnumMap<>(FactGroup.class);
        for (FactGroup group : FactGroup.values()) {
            int lacking = wish.atLeast(group) - count(group);
            if (lacking > 0) {
                shortOf.put(group, lacking);
            }
        }
        return shortOf;
    }

    private int count(FactGroup group) {
        return (int) questions.stream()
                .filter(question -> FactGroup.of(question.kind()) == group)
                .count();
    }

    /**
     * A sentence for each thing that the wish lacks; none where it is met.
     *
     * @param title what a briefing is called
     */
    List<String> missing(LongFunction<String> title) {
        List<String> sentences = new ArrayList<>();
        if (questions.size() < wish.count()) {
            sentences.add(
                    available < wish.count()
                            ? "You asked for %d questions, and there %s only %d approved to pick from."
                                    .formatted(wish.count(), isOrAre(available), available)
                            : "You asked for %d questions, and without asking a fact twice there %s only %d."
                                    .formatted(wish.count(), isOrAre(questions.size()), questions.size()));
        }
        shortOf().keySet().stream()
                .sorted()
                .forEach(group -> sentences.add("You asked for at least %d %s, and there %s only %d."
                        .formatted(wish.atLeast(group), group.about(), isOrAre(count(group)), count(group))
                        .replace("are only 0", "is none")));
        Predicate<Long> unused = id -> questions.stream().noneMatch(question -> question.briefingId() == id);
        if (wish.briefings().size() <= wish.count()) {
            wish.briefings().stream()
                    .filter(unused)
                    .sorted()
                    .forEach(id -> sentences.add("No question could be taken from “%s”.".formatted(title.apply(id))));
        }
        return sentences;
    }

    private static String isOrAre(int count) {
        return count == 1 ? "is" : "are";
    }
}

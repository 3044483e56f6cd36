package org.debrief.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.typed.Marking;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.debrief.quizzes.RuledQuestion;
import org.debrief.reports.AbilityGroups.Group;
import org.debrief.reports.AnswerTally.Count;

/**
 * How often each answer to one question was given. Typed answers are grouped by how they are read, so that "9,600" and
 * "9600" are one line; of a matching or ordering question each pair or place is a line.
 */
final class OptionCounts {

    private final RuledQuestion ruled;
    private final BankQuestion question;
    private final AnswerTally tally;

    OptionCounts(RuledQuestion ruled, AnswerTally tally) {
        this.ruled = ruled;
        this.question = ruled.question();
        this.tally = tally;
    }

    List<ItemRow.OptionRow> rows() {
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE ->
                question.options().stream()
                        .map(option -> row(option.text(), ruled.isRight(option), chosen(option)))
                        .toList();
            case TYPED_FIGURE, TYPED_DATE -> typed();
            case MATCHING, ORDERING -> parts();
        };
    }

    private Count chosen(BankOption option) {
        Count count = new Count();
        tally.counts().forEach((given, times) -> {
            if (option.id().equals(given.optionId())) {
                count.add(times);
            }
        });
        return count;
    }

    private List<ItemRow.OptionRow> typed() {
        Map<String, Count> counts = new LinkedHashMap<>();
        Set<String> right = new LinkedHashSet<>();
        Map<String, Marking> markings = new HashMap<>();
        tally.counts().forEach((given, times) -> {
            String typed = given.typed();
            if (typed != null) {
                Marking marking = markings.computeIfAbsent(typed, ruled::mark);
                String text = marking.readAs() == null ? typed : marking.readAs();
                counts.computeIfAbsent(text, read -> new Count()).add(times);
                if (marking.right()) {
                    right.add(text);
                }
            }
        });
        String model = ruled.modelAnswers().get(0);
        boolean modelTyped = right.stream().anyMatch(text -> text.equalsIgnoreCase(model));
        Stream<ItemRow.OptionRow> given = sorted(counts, right::contains);
        return modelTyped
                ? given.toList()
                : Stream.concat(Stream.of(row(model, true, new Count())), given).toList();
    }

    private List<ItemRow.OptionRow> parts() {
        List<String> keys = new ArrayList<>();
        for (BankOption option : question.format() == QuestionFormat.ORDERING ? ruled.order() : question.options()) {
            if (question.format() == QuestionFormat.ORDERING) {
                keys.add(GivenAnswer.placed(option, keys.size() + 1));
            } else if (option.prompt() != null) {
                keys.add(GivenAnswer.matched(option, ruled.speakerOf(option)));
            }
        }
        Map<String, Count> counts = new LinkedHashMap<>();
        tally.counts()
                .forEach((given, times) -> given.partWords(question)
                        .forEach(part -> counts.computeIfAbsent(part, words -> new Count())
                                .add(times)));
        Stream<ItemRow.OptionRow> right =
                keys.stream().map(key -> row(key, true, counts.getOrDefault(key, new Count())));
        Map<String, Count> wrong = new LinkedHashMap<>(counts);
        keys.forEach(wrong::remove);
        return Stream.concat(right, sorted(wrong, text -> false)).toList();
    }

    /** The most frequent first. */
    private Stream<ItemRow.OptionRow> sorted(Map<String, Count> counts, Function<String, Boolean> right) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Count> entry) ->
                                -entry.getValue().all())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> row(entry.getKey(), right.apply(entry.getKey()), entry.getValue()));
    }

    private ItemRow.OptionRow row(String text, boolean key, Count count) {
        return new ItemRow.OptionRow(
                text,
                key,
                count.all(),
                Figures.percentOf(count.all(), tally.attempts()),
                count.in(Group.UPPER),
                count.in(Group.MIDDLE),
                count.in(Group.LOWER));
    }
}

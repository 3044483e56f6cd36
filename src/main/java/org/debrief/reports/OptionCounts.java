package org.debrief.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.debrief.drafting.typed.Marking;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;

/**
 * How often each answer to one question was given. Typed answers are grouped by how they are read, so that "9,600" and
 * "9600" are one line; of a matching or ordering question each pair or place is a line.
 */
final class OptionCounts {

    private final BankQuestion question;
    private final List<Long> attempts;
    private final GivenAnswers answers;

    OptionCounts(BankQuestion question, List<Long> attempts, GivenAnswers answers) {
        this.question = question;
        this.attempts = attempts;
        this.answers = answers;
    }

    List<ItemRow.OptionRow> rows() {
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE ->
                question.options().stream()
                        .map(option -> row(option.text(), option.key(), chosen(option)))
                        .toList();
            case TYPED_FIGURE, TYPED_DATE -> typed();
            case MATCHING, ORDERING -> parts();
        };
    }

    private long chosen(BankOption option) {
        return attempts.stream()
                .filter(attempt -> option.id().equals(answers.chosen(attempt, question)))
                .count();
    }

    private List<ItemRow.OptionRow> typed() {
        TypedKey key = Objects.requireNonNull(question.typed());
        Map<String, Long> counts = new LinkedHashMap<>();
        Set<String> right = new LinkedHashSet<>();
        for (Long attempt : attempts) {
            String typed = answers.typed(attempt, question);
            if (typed != null) {
                Marking marking = key.mark(typed);
                String text = marking.readAs() == null ? typed : marking.readAs();
                counts.merge(text, 1L, Long::sum);
                if (marking.right()) {
                    right.add(text);
                }
            }
        }
        String model = question.options().get(0).text();
        boolean modelTyped = right.stream().anyMatch(text -> text.equalsIgnoreCase(model));
        Stream<ItemRow.OptionRow> given = sorted(counts, right::contains);
        return modelTyped
                ? given.toList()
                : Stream.concat(Stream.of(row(model, true, 0)), given).toList();
    }

    private List<ItemRow.OptionRow> parts() {
        List<String> keys = new ArrayList<>();
        for (BankOption option : question.options()) {
            switch (question.format()) {
                case ORDERING -> keys.add(GivenAnswers.placed(option, keys.size() + 1));
                default -> {
                    if (option.prompt() != null) {
                        keys.add(GivenAnswers.matched(option, option));
                    }
                }
            }
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Long attempt : attempts) {
            answers.parts(attempt, question).forEach(part -> counts.merge(part, 1L, Long::sum));
        }
        Stream<ItemRow.OptionRow> right = keys.stream().map(key -> row(key, true, counts.getOrDefault(key, 0L)));
        Map<String, Long> wrong = new LinkedHashMap<>(counts);
        keys.forEach(wrong::remove);
        return Stream.concat(right, sorted(wrong, text -> false)).toList();
    }

    /** The most frequent first. */
    private Stream<ItemRow.OptionRow> sorted(Map<String, Long> counts, Function<String, Boolean> right) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> row(entry.getKey(), right.apply(entry.getKey()), entry.getValue()));
    }

    private ItemRow.OptionRow row(String text, boolean key, long count) {
        return new ItemRow.OptionRow(text, key, count, Figures.percentOf(count, attempts.size()));
    }
}

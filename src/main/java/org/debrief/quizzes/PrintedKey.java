package org.debrief.quizzes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;

/**
 * What is right for one question of a printed version.
 *
 * @param answer as it should stand on the answer sheet: a letter, a figure, "1 b, 2 a"
 * @param words what that means
 */
record PrintedKey(int number, String answer, String words, String explanation) {

    static PrintedKey of(int number, BankQuestion question, long seed) {
        List<BankOption> shown = OptionOrder.of(question, seed);
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE -> choice(number, question, shown);
            case TYPED_FIGURE, TYPED_DATE -> typed(number, question);
            case MATCHING -> matching(number, question, seed, shown);
            case ORDERING -> ordering(number, question, shown);
        };
    }

    private static PrintedKey choice(int number, BankQuestion question, List<BankOption> shown) {
        return IntStream.range(0, shown.size())
                .filter(i -> shown.get(i).key())
                .mapToObj(
                        i -> new PrintedKey(number, Letters.at(i), shown.get(i).text(), question.explanation()))
                .findFirst()
                .orElseThrow();
    }

    private static PrintedKey typed(int number, BankQuestion question) {
        TypedKey key = question.typed();
        String answer = question.options().get(0).text();
        String read = key == null ? answer : key.words();
        return new PrintedKey(
                number,
                answer,
                read.equals(answer) ? "" : "Right however it is written: " + read,
                question.explanation());
    }

    private static PrintedKey matching(int number, BankQuestion question, long seed, List<BankOption> shown) {
        List<BankOption> statements = OptionOrder.statements(question, seed);
        List<String> letters = statements.stream()
                .map(statement -> Letters.at(shown.indexOf(statement)))
                .toList();
        return new PrintedKey(
                number,
                IntStream.range(0, letters.size())
                        .mapToObj(i -> (i + 1) + " " + letters.get(i))
                        .collect(Collectors.joining(", ")),
                statements.stream()
                        .map(statement -> Objects.requireNonNull(statement.prompt()) + " – " + statement.text())
                        .collect(Collectors.joining("; ")),
                question.explanation());
    }

    private static PrintedKey ordering(int number, BankQuestion question, List<BankOption> shown) {
        return new PrintedKey(
                number,
                IntStream.range(0, shown.size())
                        .mapToObj(i -> Letters.at(i) + " " + (question.options().indexOf(shown.get(i)) + 1))
                        .collect(Collectors.joining(", ")),
                question.options().stream().map(BankOption::text).collect(Collectors.joining(" → ")),
                question.explanation());
    }
}

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

    /** What holds now, for a corrected key is printed corrected; of a dropped question, that it does not count. */
    static PrintedKey of(int number, RuledQuestion ruled, long seed) {
        BankQuestion question = ruled.question();
        List<BankOption> shown = OptionOrder.of(question, seed);
        if (ruled.dropped()) {
            return new PrintedKey(number, "–", "This question was dropped: it counts for nobody.", "");
        }
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE -> choice(number, ruled, shown);
            case TYPED_FIGURE, TYPED_DATE -> typed(number, ruled);
            case MATCHING -> matching(number, ruled, seed, shown);
            case ORDERING -> ordering(number, ruled, shown);
        };
    }

    private static PrintedKey choice(int number, RuledQuestion ruled, List<BankOption> shown) {
        List<BankOption> right = shown.stream().filter(ruled::isRight).toList();
        return new PrintedKey(
                number,
                right.stream().map(option -> Letters.at(shown.indexOf(option))).collect(Collectors.joining(" or ")),
                right.stream().map(BankOption::text).collect(Collectors.joining(" or ")),
                ruled.question().explanation());
    }

    private static PrintedKey typed(int number, RuledQuestion ruled) {
        String answer = String.join(" or ", ruled.modelAnswers());
        String read = ruled.modelAnswers().stream()
                .map(model -> ruled.keyOf(model).map(TypedKey::words).orElse(model))
                .collect(Collectors.joining(" or "));
        return new PrintedKey(
                number,
                answer,
                read.equals(answer) ? "" : "Right however it is written: " + read,
                ruled.question().explanation());
    }

    private static PrintedKey matching(int number, RuledQuestion ruled, long seed, List<BankOption> shown) {
        List<BankOption> statements = OptionOrder.statements(ruled.question(), seed);
        List<String> letters = statements.stream()
                .map(statement -> Letters.at(shown.indexOf(ruled.speakerOf(statement))))
                .toList();
        return new PrintedKey(
                number,
                IntStream.range(0, letters.size())
                        .mapToObj(i -> (i + 1) + " " + letters.get(i))
                        .collect(Collectors.joining(", ")),
                statements.stream()
                        .map(statement -> Objects.requireNonNull(statement.prompt()) + " – "
                                + ruled.speakerOf(statement).text())
                        .collect(Collectors.joining("; ")),
                ruled.question().explanation());
    }

    private static PrintedKey ordering(int number, RuledQuestion ruled, List<BankOption> shown) {
        return new PrintedKey(
                number,
                IntStream.range(0, shown.size())
                        .mapToObj(i -> Letters.at(i) + " " + (ruled.order().indexOf(shown.get(i)) + 1))
                        .collect(Collectors.joining(", ")),
                ruled.order().stream().map(BankOption::text).collect(Collectors.joining(" → ")),
                ruled.question().explanation());
    }
}

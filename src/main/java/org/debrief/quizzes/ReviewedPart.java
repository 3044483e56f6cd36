package org.debrief.quizzes;

import java.util.List;
import java.util.stream.IntStream;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A statement or an event after the attempt was submitted.
 *
 * @param chosen the speaker or the place that was chosen; null when none was
 * @param key the speaker or the place that is right
 */
record ReviewedPart(String text, @Nullable String chosen, String key, boolean right, String why) {

    static List<ReviewedPart> of(BankQuestion question, long seed, Answers answers) {
        return switch (question.format()) {
            case MATCHING ->
                OptionOrder.statements(question, seed).stream()
                        .map(statement -> statement(question, statement, answers))
                        .toList();
            // In the right order, which is what one wants to see now.
            case ORDERING ->
                IntStream.range(0, question.options().size())
                        .mapToObj(i -> event(question, i, answers))
                        .toList();
            case SINGLE_CHOICE, TRUE_FALSE, TYPED_FIGURE, TYPED_DATE -> List.of();
        };
    }

    private static ReviewedPart statement(BankQuestion question, BankOption statement, Answers answers) {
        BankOption chosen = answers.matched(question, statement);
        return new ReviewedPart(
                String.valueOf(statement.prompt()),
                chosen == null ? null : chosen.text(),
                statement.text(),
                Grading.isMatched(question, statement, answers),
                statement.why());
    }

    private static ReviewedPart event(BankQuestion question, int index, Answers answers) {
        BankOption event = question.options().get(index);
        Integer place = answers.place(question, event);
        String key = String.valueOf(index + 1);
        String chosen = place == null ? null : String.valueOf(place);
        return new ReviewedPart(event.text(), chosen, key, key.equals(chosen), event.why());
    }
}

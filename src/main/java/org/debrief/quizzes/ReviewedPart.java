package org.debrief.quizzes;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A statement or an event as far as it may be shown; what may not be is null.
 *
 * @param chosen the speaker or the place that was chosen; null also when none was
 * @param key the speaker or the place that is right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewedPart(
        String text,
        @Nullable String chosen,
        @Nullable String key,
        @Nullable Boolean right,
        @Nullable String why) {

    static List<ReviewedPart> of(RuledQuestion ruled, long seed, Answers answers, ReviewScope scope) {
        BankQuestion question = ruled.question();
        return switch (question.format()) {
            case MATCHING ->
                OptionOrder.statements(question, seed).stream()
                        .map(statement -> statement(ruled, statement, answers, scope))
                        .toList();
            case ORDERING ->
                events(ruled, seed, scope).stream()
                        .map(event -> event(ruled, event, answers, scope))
                        .toList();
            case SINGLE_CHOICE, TRUE_FALSE, TYPED_FIGURE, TYPED_DATE -> List.of();
        };
    }

    /** In the right order, which is what one wants to see, but only where that may be told. */
    private static List<BankOption> events(RuledQuestion ruled, long seed, ReviewScope scope) {
        return scope.key() ? ruled.order() : OptionOrder.of(ruled.question(), seed);
    }

    private static ReviewedPart statement(
            RuledQuestion ruled, BankOption statement, Answers answers, ReviewScope scope) {
        BankOption chosen = answers.matched(ruled.question(), statement);
        return shown(
                String.valueOf(statement.prompt()),
                chosen == null ? null : chosen.text(),
                ruled.speakerOf(statement).text(),
                Grading.isMatched(ruled, statement, answers),
                statement.why(),
                scope);
    }

    private static ReviewedPart event(RuledQuestion ruled, BankOption event, Answers answers, ReviewScope scope) {
        Integer place = answers.place(ruled.question(), event);
        String key = String.valueOf(ruled.order().indexOf(event) + 1);
        String chosen = place == null ? null : String.valueOf(place);
        return shown(event.text(), chosen, key, key.equals(chosen), event.why(), scope);
    }

    private static ReviewedPart shown(
            String text, @Nullable String chosen, String key, boolean right, String why, ReviewScope scope) {
        return new ReviewedPart(
                text,
                scope.answers() ? chosen : null,
                scope.key() ? key : null,
                scope.marks() ? right : null,
                scope.explanation() ? why : null);
    }
}

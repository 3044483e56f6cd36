package org.debrief.quizzes;

import java.math.BigDecimal;
import java.util.List;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * Gives marks, at most one a question. A choice or a typed answer is right or wrong. Of a matching question each statement
 * with its own speaker gives its share, of an ordering question each event in its own place: two of four give half a mark.
 * What is right is what was ruled last; a question that was dropped gives no mark and takes none.
 */
final class Grading {

    private Grading() {}

    /** The share of a question's mark, from 0 to 1; of a dropped one, what it would be. */
    static double share(RuledQuestion ruled, Answers answers) {
        BankQuestion question = ruled.question();
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE ->
                question.options().stream().anyMatch(option -> ruled.isRight(option) && answers.chose(question, option))
                        ? 1
                        : 0;
            case TYPED_FIGURE, TYPED_DATE -> {
                String typed = answers.typed(question);
                yield !typed.isEmpty() && ruled.mark(typed).right() ? 1 : 0;
            }
            case MATCHING -> matched(ruled, answers);
            case ORDERING -> ordered(ruled, answers);
        };
    }

    private static double matched(RuledQuestion ruled, Answers answers) {
        List<BankOption> statements = ruled.question().options().stream()
                .filter(option -> option.prompt() != null)
                .toList();
        long right = statements.stream()
                .filter(statement -> isMatched(ruled, statement, answers))
                .count();
        return statements.isEmpty() ? 0 : (double) right / statements.size();
    }

    static boolean isMatched(RuledQuestion ruled, BankOption statement, Answers answers) {
        BankOption chosen = answers.matched(ruled.question(), statement);
        return chosen != null && chosen.text().equals(ruled.speakerOf(statement).text());
    }

    private static double ordered(RuledQuestion ruled, Answers answers) {
        List<BankOption> order = ruled.order();
        int right = 0;
        for (int i = 0; i < order.size(); i++) {
            Integer place = answers.place(ruled.question(), order.get(i));
            right += place != null && place == i + 1 ? 1 : 0;
        }
        return order.isEmpty() ? 0 : (double) right / order.size();
    }

    /** The marks of one question as they are stored; null where it was dropped. */
    static @Nullable BigDecimal marks(RuledQuestion question, Answers answers) {
        return question.dropped() ? null : Marks.of(share(question, answers));
    }

    /** Summed before they are rounded, so that three thirds are one. */
    static BigDecimal marks(List<RuledQuestion> questions, Answers answers) {
        return Marks.of(questions.stream()
                .filter(question -> !question.dropped())
                .mapToDouble(question -> share(question, answers))
                .sum());
    }

    /** The most marks that the questions give; 0 only where all were dropped. */
    static int maxMarks(List<RuledQuestion> questions) {
        return Math.toIntExact(
                questions.stream().filter(question -> !question.dropped()).count());
    }
}

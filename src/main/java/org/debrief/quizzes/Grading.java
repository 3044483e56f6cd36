package org.debrief.quizzes;

import java.math.BigDecimal;
import java.util.List;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;

/**
 * Gives marks, at most one a question. A choice or a typed answer is right or wrong. Of a matching question each statement
 * with its own speaker gives its share, of an ordering question each event in its own place: two of four give half a mark.
 */
final class Grading {

    private Grading() {}

    /** The share of a question's mark, from 0 to 1. */
    static double share(BankQuestion question, Answers answers) {
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE ->
                question.options().stream().anyMatch(option -> option.key() && answers.chose(question, option)) ? 1 : 0;
            case TYPED_FIGURE, TYPED_DATE -> isTypedRight(question, answers) ? 1 : 0;
            case MATCHING -> matched(question, answers);
            case ORDERING -> ordered(question, answers);
        };
    }

    private static boolean isTypedRight(BankQuestion question, Answers answers) {
        TypedKey key = question.typed();
        String typed = answers.typed(question);
        return key != null && !typed.isEmpty() && key.mark(typed).right();
    }

    private static double matched(BankQuestion question, Answers answers) {
        List<BankOption> statements =
                question.options().stream().filter(o -> o.prompt() != null).toList();
        long right = statements.stream()
                .filter(statement -> isMatched(question, statement, answers))
                .count();
        return statements.isEmpty() ? 0 : (double) right / statements.size();
    }

    static boolean isMatched(BankQuestion question, BankOption statement, Answers answers) {
        BankOption chosen = answers.matched(question, statement);
        return chosen != null && chosen.text().equals(statement.text());
    }

    private static double ordered(BankQuestion question, Answers answers) {
        int right = 0;
        for (int i = 0; i < question.options().size(); i++) {
            Integer place = answers.place(question, question.options().get(i));
            right += place != null && place == i + 1 ? 1 : 0;
        }
        return question.options().isEmpty()
                ? 0
                : (double) right / question.options().size();
    }

    /** The marks of one question as they are stored. */
    static BigDecimal marks(BankQuestion question, Answers answers) {
        return Marks.of(share(question, answers));
    }

    /** Summed before they are rounded, so that three thirds are one. */
    static BigDecimal marks(List<BankQuestion> questions, Answers answers) {
        return Marks.of(questions.stream().mapToDouble(q -> share(q, answers)).sum());
    }

    static int maxMarks(List<BankQuestion> questions) {
        return questions.size();
    }
}

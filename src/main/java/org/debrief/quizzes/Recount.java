package org.debrief.quizzes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/** What attempts are worth by some rulings. */
record Recount(
        Map<Long, BankQuestion> questions,
        Rulings.OfQuiz rulings,
        @Nullable Integer passMark) {

    Score before(Attempt submitted) {
        return new Score(Objects.requireNonNullElse(submitted.marks, BigDecimal.ZERO), submitted.maxMarks, passMark);
    }

    Score after(Attempt submitted, Answers answers) {
        List<RuledQuestion> paper = paper(submitted.paper);
        return new Score(Grading.marks(paper, answers), Math.max(1, Grading.maxMarks(paper)), passMark);
    }

    /** Whether none of these versions counts. */
    boolean isEmpty(List<Long> versions) {
        return rulings.counting(versions) == 0;
    }

    private List<RuledQuestion> paper(List<Long> versions) {
        return rulings.ruled(
                versions.stream().map(questions::get).filter(Objects::nonNull).toList());
    }
}

package org.debrief.quizzes;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its trainee's programs read it.
 *
 * @param questions what may be seen before submitting: no key, no explanation
 * @param result only after submitting
 */
record AttemptView(
        long id,
        String title,
        boolean submitted,
        List<PaperItem> questions,
        @Nullable ResultView result) {

    record ResultView(
            BigDecimal marks,
            int max,
            int percent,
            @Nullable Boolean passed,
            List<ReviewedQuestion> questions) {

        static ResultView of(QuizResult result) {
            Score score = result.score();
            return new ResultView(
                    score.marks(),
                    score.max(),
                    score.percent(),
                    score.hasPassMark() ? score.passed() : null,
                    result.questions());
        }
    }

    static AttemptView of(Sitting sitting, @Nullable QuizResult result) {
        return new AttemptView(
                sitting.attemptId(),
                sitting.title(),
                sitting.submitted(),
                sitting.paper().items(),
                result == null ? null : ResultView.of(result));
    }
}

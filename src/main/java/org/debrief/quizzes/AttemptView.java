package org.debrief.quizzes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its trainee's programs read it.
 *
 * @param endsAt when its time is over; null where there is no limit
 * @param endedBy who submitted it; null while it is open
 * @param questions what may be seen before submitting: no key, no explanation
 * @param result only after submitting
 */
record AttemptView(
        long id,
        String title,
        boolean submitted,
        @Nullable Instant endsAt,
        @Nullable EndedBy endedBy,
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
                sitting.timeLeft() == null ? null : sitting.timeLeft().endsAt(),
                result == null ? null : result.endedBy(),
                sitting.paper().items(),
                result == null ? null : ResultView.of(result));
    }
}

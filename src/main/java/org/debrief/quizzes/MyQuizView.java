package org.debrief.quizzes;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz of a trainee as their programs read it. Times are those that hold for this trainee.
 *
 * @param readingSeconds for how long the article is read first; null where it is not
 * @param timeLimitSeconds from seeing the questions; null where there is no limit
 */
record MyQuizView(
        long id,
        String title,
        int questions,
        Opening opening,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        String timeZone,
        @Nullable Long readingSeconds,
        @Nullable Long timeLimitSeconds,
        int attemptsLeft,
        AttemptCounted attemptCounted,
        @Nullable OpenAttempt openAttempt,
        List<Result> results) {

    /** An attempt that goes on; at {@code endsAt} its reading, or it, is over. */
    record OpenAttempt(
            long attempt,
            Instant startedAt,
            int answered,
            boolean reading,
            @Nullable Instant endsAt) {}

    /** A submitted attempt; the score is null where it is not shown now, and its corrections are not there. */
    record Result(
            long attempt,
            int number,
            Instant submittedAt,
            @Nullable BigDecimal marks,
            @Nullable Integer max,
            @Nullable Integer percent,
            boolean counts,
            List<AttemptView.CorrectionView> corrections) {}

    static MyQuizView of(MyQuiz quiz) {
        Terms terms = quiz.terms();
        return new MyQuizView(
                quiz.id(),
                quiz.title(),
                quiz.questionCount(),
                quiz.opening(),
                terms.opensAt(),
                terms.closesAt(),
                terms.zone().getId(),
                seconds(terms.reading()),
                seconds(terms.timeLimit()),
                quiz.attemptsLeft(),
                quiz.counted(),
                openAttempt(quiz.openAttempt()),
                quiz.results().stream().map(MyQuizView::result).toList());
    }

    private static @Nullable OpenAttempt openAttempt(MyQuiz.@Nullable Started open) {
        return open == null
                ? null
                : new OpenAttempt(
                        open.attemptId(),
                        open.at(),
                        open.answered(),
                        open.reading(),
                        open.timeLeft() == null ? null : open.timeLeft().endsAt());
    }

    private static Result result(MyQuiz.Done done) {
        Score score = done.score();
        return new Result(
                done.attemptId(),
                done.number(),
                done.at(),
                score == null ? null : score.marks(),
                score == null ? null : score.max(),
                score == null ? null : score.percent(),
                done.counts(),
                done.corrections().stream().map(AttemptView.CorrectionView::of).toList());
    }

    private static @Nullable Long seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }
}

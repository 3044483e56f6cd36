package org.debrief.reports;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.debrief.quizzes.RuledQuestion;

/**
 * Every answer of every submitted attempt, the later ones included. They are read some hundred attempts at a time while they
 * are written, so that no more are in memory, and nothing of the database is held while somebody's connection is slow.
 */
final class AllAnswers {

    private static final int ATTEMPTS_AT_A_TIME = 250;

    private final List<RuledQuestion> questions;
    private final List<TraineeRow> submitted;
    private final Function<Collection<Long>, GivenAnswers> read;

    /** Where the answers go, in their order. */
    interface Target {
        void answer(AnswerRow row) throws IOException;
    }

    /** @param read gets the answers of some attempts */
    AllAnswers(
            List<RuledQuestion> questions, List<TraineeRow> trainees, Function<Collection<Long>, GivenAnswers> read) {
        this.questions = questions;
        this.submitted = trainees.stream()
                .filter(row -> row.attempt() != null && row.attempt().isSubmitted())
                .toList();
        this.read = read;
    }

    int size() {
        return submitted.stream()
                .map(TraineeRow::attempt)
                .mapToInt(attempt -> (int) questions.stream()
                        .filter(question -> attempt != null && attempt.asks(question.versionId()))
                        .count())
                .sum();
    }

    void writeTo(Target target) throws IOException {
        for (int from = 0; from < submitted.size(); from += ATTEMPTS_AT_A_TIME) {
            List<TraineeRow> some = submitted.subList(from, Math.min(submitted.size(), from + ATTEMPTS_AT_A_TIME));
            List<Long> ids = some.stream()
                    .map(TraineeRow::attempt)
                    .filter(Objects::nonNull)
                    .map(AttemptRow::id)
                    .toList();
            for (AnswerRow row : new AnswerRows(questions, read.apply(ids)).rows(some)) {
                target.answer(row);
            }
        }
    }
}

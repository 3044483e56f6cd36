package org.debrief.reports;

import java.util.ArrayList;
import java.util.List;
import org.debrief.questions.BankQuestion;
import org.debrief.quizzes.RuledQuestion;

/** Lists every answer of every submitted attempt, the later ones included. */
final class AnswerRows {

    private final List<RuledQuestion> questions;
    private final GivenAnswers answers;

    AnswerRows(List<RuledQuestion> questions, GivenAnswers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    List<AnswerRow> rows(List<TraineeRow> trainees) {
        List<AnswerRow> rows = new ArrayList<>();
        for (TraineeRow trainee : trainees) {
            AttemptRow attempt = trainee.attempt();
            if (attempt != null && attempt.isSubmitted()) {
                for (int i = 0; i < questions.size(); i++) {
                    if (attempt.asks(questions.get(i).versionId())) {
                        rows.add(row(trainee, attempt, i));
                    }
                }
            }
        }
        return rows;
    }

    private AnswerRow row(TraineeRow trainee, AttemptRow attempt, int index) {
        BankQuestion question = questions.get(index).question();
        boolean dropped = questions.get(index).dropped();
        return new AnswerRow(
                trainee.trainee(),
                attempt.number(),
                index + 1,
                answers.words(attempt.id(), question),
                dropped ? null : answers.isRight(attempt.id(), question),
                dropped ? null : answers.marks(attempt.id(), question));
    }
}

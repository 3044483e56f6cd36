package org.debrief.reports;

import java.util.ArrayList;
import java.util.List;
import org.debrief.questions.BankQuestion;

/** Lists every answer of every submitted attempt, the later ones included. */
final class AnswerRows {

    private final List<BankQuestion> questions;
    private final GivenAnswers answers;

    AnswerRows(List<BankQuestion> questions, GivenAnswers answers) {
        this.questions = questions;
        this.answers = answers;
    }

    List<AnswerRow> rows(List<TraineeRow> trainees) {
        List<AnswerRow> rows = new ArrayList<>();
        for (TraineeRow trainee : trainees) {
            AttemptRow attempt = trainee.attempt();
            if (attempt != null && attempt.isSubmitted()) {
                for (int i = 0; i < questions.size(); i++) {
                    rows.add(row(trainee, attempt, i));
                }
            }
        }
        return rows;
    }

    private AnswerRow row(TraineeRow trainee, AttemptRow attempt, int index) {
        BankQuestion question = questions.get(index);
        return new AnswerRow(
                trainee.trainee(),
                attempt.number(),
                index + 1,
                answers.words(attempt.id(), question),
                answers.isRight(attempt.id(), question),
                answers.marks(attempt.id(), question));
    }
}

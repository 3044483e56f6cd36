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
        return row(new StoredAnswerList.Place(attempt.id(), trainee.trainee(), attempt.number(), index + 1));
    }

    AnswerRow row(StoredAnswerList.Place place) {
        RuledQuestion ruled = questions.get(place.question() - 1);
        BankQuestion question = ruled.question();
        GivenAnswer given = answers.of(place.attemptId(), question);
        return new AnswerRow(
                place.trainee(),
                place.attempt(),
                place.question(),
                given.words(question),
                ruled.dropped() ? null : given.isRight(),
                ruled.dropped() ? null : given.marks());
    }
}

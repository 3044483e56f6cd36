package org.debrief.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;

/** Lists every answer of every submitted attempt, the later ones included. */
final class AnswerRows {

    private record Place(long attemptId, long questionVersionId) {}

    private final List<BankQuestion> questions;
    private final Map<Place, UUID> chosen = new HashMap<>();

    AnswerRows(List<BankQuestion> questions, List<ResponseRow> responses) {
        this.questions = questions;
        for (ResponseRow response : responses) {
            if (response.optionId() != null) {
                chosen.put(new Place(response.attemptId(), response.questionVersionId()), response.optionId());
            }
        }
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
        UUID option = chosen.get(new Place(attempt.id(), question.versionId()));
        return question.options().stream()
                .filter(each -> each.id().equals(option))
                .findFirst()
                .map(each -> row(trainee, attempt, index, each))
                .orElseGet(() -> new AnswerRow(trainee.trainee(), attempt.number(), index + 1, null, false));
    }

    private static AnswerRow row(TraineeRow trainee, AttemptRow attempt, int index, BankOption option) {
        return new AnswerRow(trainee.trainee(), attempt.number(), index + 1, option.text(), option.key());
    }
}

package org.debrief.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/** Works out what a report says about each question, from the submitted first attempts. */
final class ItemRows {

    private final List<BankQuestion> questions;
    private final List<AttemptRow> counted;
    private final Map<Long, Map<Long, UUID>> chosen;

    ItemRows(List<BankQuestion> questions, List<AttemptRow> attempts, List<ResponseRow> responses) {
        this.questions = questions;
        this.counted = attempts.stream()
                .filter(attempt -> attempt.isFirst() && attempt.isSubmitted())
                .toList();
        this.chosen = responses.stream()
                .filter(response -> response.optionId() != null)
                .collect(Collectors.groupingBy(
                        ResponseRow::attemptId,
                        Collectors.toMap(
                                ResponseRow::questionVersionId,
                                response -> Objects.requireNonNull(response.optionId()))));
    }

    List<ItemRow> rows() {
        ItemAnalysis analysis = analysis();
        List<ItemRow> rows = new ArrayList<>();
        for (BankQuestion question : questions) {
            rows.add(row(rows.size(), question, analysis));
        }
        return rows;
    }

    ItemAnalysis analysis() {
        double[][] marks = counted.stream()
                .map(attempt -> questions.stream()
                        .mapToDouble(question -> isRight(attempt, question) ? 1 : 0)
                        .toArray())
                .toArray(double[][]::new);
        double[] maxima = questions.stream().mapToDouble(question -> 1).toArray();
        return new ItemAnalysis(marks, maxima);
    }

    private ItemRow row(int index, BankQuestion question, ItemAnalysis analysis) {
        List<ItemRow.OptionRow> options = question.options().stream()
                .map(option -> option(question, option))
                .toList();
        return new ItemRow(
                index + 1,
                question.questionId(),
                question.kind(),
                question.stem(),
                Figures.orNull(analysis.facility(index)),
                counted.stream().filter(attempt -> isRight(attempt, question)).count(),
                Figures.orNull(analysis.discrimination(index)),
                options,
                counted.stream()
                        .filter(attempt -> choice(attempt, question) == null)
                        .count(),
                counted.size());
    }

    private ItemRow.OptionRow option(BankQuestion question, BankOption option) {
        long count = counted.stream()
                .filter(attempt -> option.id().equals(choice(attempt, question)))
                .count();
        return new ItemRow.OptionRow(option.text(), option.key(), count, Figures.percentOf(count, counted.size()));
    }

    private boolean isRight(AttemptRow attempt, BankQuestion question) {
        UUID choice = choice(attempt, question);
        return question.options().stream()
                .anyMatch(option -> option.key() && option.id().equals(choice));
    }

    private @Nullable UUID choice(AttemptRow attempt, BankQuestion question) {
        return chosen.getOrDefault(attempt.id(), Map.of()).get(question.versionId());
    }
}

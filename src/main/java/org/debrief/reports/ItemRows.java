package org.debrief.reports;

import java.util.ArrayList;
import java.util.List;
import org.debrief.questions.BankQuestion;

/** Works out what a report says about each question, from the submitted first attempts. */
final class ItemRows {

    private final List<BankQuestion> questions;
    private final List<Long> counted;
    private final GivenAnswers answers;

    ItemRows(List<BankQuestion> questions, List<AttemptRow> attempts, GivenAnswers answers) {
        this.questions = questions;
        this.counted = attempts.stream()
                .filter(attempt -> attempt.isFirst() && attempt.isSubmitted())
                .map(AttemptRow::id)
                .toList();
        this.answers = answers;
    }

    List<ItemRow> rows() {
        ItemAnalysis analysis = analysis();
        List<ItemRow> rows = new ArrayList<>();
        for (BankQuestion question : questions) {
            rows.add(row(rows.size(), question, analysis));
        }
        return rows;
    }

    /** Works on shares of the mark, so that half a matching question counts half. */
    ItemAnalysis analysis() {
        double[][] marks = counted.stream()
                .map(attempt -> questions.stream()
                        .mapToDouble(
                                question -> answers.marks(attempt, question).doubleValue())
                        .toArray())
                .toArray(double[][]::new);
        double[] maxima = questions.stream().mapToDouble(question -> 1).toArray();
        return new ItemAnalysis(marks, maxima);
    }

    private ItemRow row(int index, BankQuestion question, ItemAnalysis analysis) {
        return new ItemRow(
                index + 1,
                question.questionId(),
                question.kind(),
                question.format(),
                question.stem(),
                Figures.orNull(analysis.facility(index)),
                counted.stream()
                        .filter(attempt -> answers.isRight(attempt, question))
                        .count(),
                Figures.orNull(analysis.discrimination(index)),
                new OptionCounts(question, counted, answers).rows(),
                counted.stream()
                        .filter(attempt -> !answers.isAnswered(attempt, question))
                        .count(),
                counted.size());
    }
}

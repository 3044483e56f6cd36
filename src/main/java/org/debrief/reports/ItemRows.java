package org.debrief.reports;

import java.util.ArrayList;
import java.util.List;
import org.debrief.questions.BankQuestion;

/** Works out what a report says about each question, from the submitted first attempts. */
final class ItemRows {

    private final List<BankQuestion> questions;
    private final List<Long> counted;
    private final GivenAnswers answers;
    private final MarkTable table;
    private final ItemAnalysis analysis;
    private final AbilityGroups groups;

    ItemRows(List<BankQuestion> questions, List<AttemptRow> attempts, GivenAnswers answers) {
        this.questions = questions;
        this.counted = attempts.stream()
                .filter(attempt -> attempt.isFirst() && attempt.isSubmitted())
                .map(AttemptRow::id)
                .toList();
        this.answers = answers;
        this.table = table();
        this.analysis = new ItemAnalysis(table);
        this.groups = new AbilityGroups(table.totals());
    }

    List<ItemRow> rows() {
        List<ItemRow> rows = new ArrayList<>();
        for (BankQuestion question : questions) {
            rows.add(row(rows.size(), question));
        }
        return rows;
    }

    ScoreAnalysis scores() {
        return new ScoreAnalysis(table);
    }

    /** Works on shares of the mark, so that half a matching question counts half. */
    private MarkTable table() {
        double[][] marks = counted.stream()
                .map(attempt -> questions.stream()
                        .mapToDouble(
                                question -> answers.marks(attempt, question).doubleValue())
                        .toArray())
                .toArray(double[][]::new);
        double[] maxima = questions.stream().mapToDouble(question -> 1).toArray();
        return new MarkTable(marks, maxima);
    }

    private ItemRow row(int index, BankQuestion question) {
        return new ItemRow(
                index + 1,
                question.questionId(),
                question.kind(),
                question.format(),
                question.stem(),
                ItemFigures.of(analysis, groups.difference(table.question(index)), question, index),
                counted.stream()
                        .filter(attempt -> answers.isRight(attempt, question))
                        .count(),
                new OptionCounts(question, counted, answers, groups).rows(),
                groups.isApart() && counted.size() >= ItemAdvice.FEWEST_ATTEMPTS,
                counted.stream()
                        .filter(attempt -> !answers.isAnswered(attempt, question))
                        .count(),
                counted.size());
    }
}

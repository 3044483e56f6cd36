package org.debrief.reports;

import java.util.ArrayList;
import java.util.List;
import org.debrief.questions.BankQuestion;
import org.debrief.quizzes.RuledQuestion;

/** Works out what a report says about each question, from the submitted first attempts. */
final class ItemRows {

    private final List<RuledQuestion> questions;
    /** The questions that count, in order: the columns of the table. */
    private final List<BankQuestion> counting;

    private final List<Long> counted;
    private final GivenAnswers answers;
    private final MarkTable table;
    private final ItemAnalysis analysis;
    private final AbilityGroups groups;

    ItemRows(List<RuledQuestion> questions, List<AttemptRow> attempts, GivenAnswers answers) {
        this.questions = questions;
        this.counting = questions.stream()
                .filter(question -> !question.dropped())
                .map(RuledQuestion::question)
                .toList();
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
        for (RuledQuestion question : questions) {
            rows.add(row(rows.size(), question));
        }
        return rows;
    }

    /** How many questions count. */
    int countingQuestions() {
        return counting.size();
    }

    ScoreAnalysis scores() {
        return new ScoreAnalysis(table);
    }

    /** Works on shares of the mark, so that half a matching question counts half. */
    private MarkTable table() {
        double[][] marks = counted.stream()
                .map(attempt -> counting.stream()
                        .mapToDouble(
                                question -> answers.marks(attempt, question).doubleValue())
                        .toArray())
                .toArray(double[][]::new);
        double[] maxima = counting.stream().mapToDouble(question -> 1).toArray();
        return new MarkTable(marks, maxima);
    }

    private ItemRow row(int index, RuledQuestion ruled) {
        BankQuestion question = ruled.question();
        return new ItemRow(
                index + 1,
                question.questionId(),
                question.versionId(),
                question.kind(),
                question.format(),
                question.stem(),
                figures(question),
                counted.stream()
                        .filter(attempt -> answers.isRight(attempt, question))
                        .count(),
                new OptionCounts(ruled, counted, answers, groups).rows(),
                groups.isApart() && counted.size() >= ItemAdvice.FEWEST_ATTEMPTS,
                counted.stream()
                        .filter(attempt -> !answers.isAnswered(attempt, question))
                        .count(),
                counted.size(),
                ruled.dropped(),
                ruled.ruling() != null);
    }

    private ItemFigures figures(BankQuestion question) {
        int column = counting.indexOf(question);
        return column < 0
                ? ItemFigures.NONE
                : ItemFigures.of(analysis, groups.difference(table.question(column)), question, column);
    }
}

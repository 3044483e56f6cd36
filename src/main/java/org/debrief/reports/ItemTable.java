package org.debrief.reports;

import java.util.Arrays;
import java.util.List;
import org.debrief.questions.BankQuestion;

/**
 * The attempts that were asked one question, and their marks for all questions that every one of them was asked: within
 * these the question is measured, for a quiz may have changed between its attempts.
 */
final class ItemTable {

    private final List<Long> attempts;
    private final List<BankQuestion> questions;
    private final MarkTable marks;
    private final ItemAnalysis analysis;
    private final AbilityGroups groups;

    /** @param questions that count, and that every attempt was asked */
    ItemTable(List<AttemptRow> asked, List<BankQuestion> questions, GivenAnswers answers) {
        this.attempts = asked.stream().map(AttemptRow::id).toList();
        this.questions = List.copyOf(questions);
        this.marks = marks(answers);
        this.analysis = new ItemAnalysis(marks);
        this.groups = new AbilityGroups(marks.totals());
    }

    /** Whether its columns are these questions, in this order. */
    boolean asks(List<BankQuestion> some) {
        return questions.equals(some);
    }

    List<Long> attempts() {
        return attempts;
    }

    MarkTable marks() {
        return marks;
    }

    ItemAnalysis analysis() {
        return analysis;
    }

    AbilityGroups groups() {
        return groups;
    }

    /** Which column a question has; -1 where it counts for nobody. */
    int column(BankQuestion question) {
        return questions.indexOf(question);
    }

    /** Works on shares of the mark, so that half a matching question counts half. */
    private MarkTable marks(GivenAnswers answers) {
        double[][] rows = new double[attempts.size()][questions.size()];
        for (int column = 0; column < questions.size(); column++) {
            for (int row = 0; row < rows.length; row++) {
                rows[row][column] = answers.of(attempts.get(row), questions.get(column))
                        .marks()
                        .doubleValue();
            }
        }
        double[] maxima = new double[questions.size()];
        Arrays.fill(maxima, 1);
        return new MarkTable(rows, maxima);
    }
}

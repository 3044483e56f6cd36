package org.debrief.reports;

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

    /** @param questions that count; those that not every attempt was asked are left out */
    ItemTable(List<AttemptRow> asked, List<BankQuestion> questions, GivenAnswers answers) {
        this.attempts = asked.stream().map(AttemptRow::id).toList();
        this.questions = questions.stream()
                .filter(question -> asked.stream().allMatch(attempt -> attempt.asks(question.versionId())))
                .toList();
        this.marks = marks(answers);
        this.analysis = new ItemAnalysis(marks);
        this.groups = new AbilityGroups(marks.totals());
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
        double[][] rows = attempts.stream()
                .map(attempt -> questions.stream()
                        .mapToDouble(
                                question -> answers.marks(attempt, question).doubleValue())
                        .toArray())
                .toArray(double[][]::new);
        return new MarkTable(rows, questions.stream().mapToDouble(question -> 1).toArray());
    }
}

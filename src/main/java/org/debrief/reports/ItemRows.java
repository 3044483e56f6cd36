package org.debrief.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.questions.BankQuestion;
import org.debrief.quizzes.RuledQuestion;

/** Works out what a report says about each question, from the attempts that count. */
final class ItemRows {

    private final List<RuledQuestion> questions;
    /** The questions that count, in order: the columns of the tables. */
    private final List<BankQuestion> counting;

    private final Set<Long> noLongerAsked;
    private final List<AttemptRow> counted;
    private final GivenAnswers answers;
    private final AnswerTimes times;
    private final Map<List<AttemptRow>, ItemTable> tables = new HashMap<>();

    /** @param noLongerAsked those versions among the questions that only earlier attempts were asked */
    ItemRows(
            List<RuledQuestion> questions,
            Set<Long> noLongerAsked,
            List<AttemptRow> counted,
            GivenAnswers answers,
            AnswerTimes times) {
        this.questions = questions;
        this.noLongerAsked = Set.copyOf(noLongerAsked);
        this.counting = questions.stream()
                .filter(question -> !question.dropped())
                .map(RuledQuestion::question)
                .toList();
        this.counted = List.copyOf(counted);
        this.answers = answers;
        this.times = times;
    }

    List<ItemRow> rows() {
        List<ItemRow> rows = new ArrayList<>();
        for (RuledQuestion question : questions) {
            rows.add(row(rows.size(), question));
        }
        return rows;
    }

    /** The scores of those who were asked all questions that the quiz asks now. */
    MarkTable scores() {
        List<BankQuestion> now = counting.stream()
                .filter(question -> !noLongerAsked.contains(question.versionId()))
                .toList();
        List<AttemptRow> askedAll = counted.stream()
                .filter(attempt -> now.stream().allMatch(question -> attempt.asks(question.versionId())))
                .toList();
        return new ItemTable(askedAll, now, answers).marks();
    }

    private ItemRow row(int index, RuledQuestion ruled) {
        BankQuestion question = ruled.question();
        ItemTable table = tableOf(question);
        List<Long> asked = table.attempts();
        return new ItemRow(
                index + 1,
                question.questionId(),
                question.versionId(),
                question.kind(),
                question.format(),
                question.stem(),
                figures(question, table),
                asked.stream()
                        .filter(attempt -> answers.isRight(attempt, question))
                        .count(),
                new OptionCounts(ruled, asked, answers, table.groups()).rows(),
                table.groups().isApart() && asked.size() >= ItemAdvice.FEWEST_ATTEMPTS,
                asked.stream()
                        .filter(attempt -> !answers.isAnswered(attempt, question))
                        .count(),
                asked.size(),
                times.of(asked, question.versionId()),
                ruled.dropped(),
                ruled.ruling() != null,
                noLongerAsked.contains(question.versionId()));
    }

    private ItemTable tableOf(BankQuestion question) {
        List<AttemptRow> asked = counted.stream()
                .filter(attempt -> attempt.asks(question.versionId()))
                .toList();
        return tables.computeIfAbsent(asked, each -> new ItemTable(each, counting, answers));
    }

    private static ItemFigures figures(BankQuestion question, ItemTable table) {
        int column = table.column(question);
        return column < 0
                ? ItemFigures.NONE
                : ItemFigures.of(
                        table.analysis(),
                        table.groups().difference(table.marks().question(column)),
                        question,
                        column);
    }
}

package org.debrief.reports;

import java.util.ArrayList;
import java.util.BitSet;
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
    private final Papers papers;
    private final GivenAnswers answers;
    private final AnswerTimes times;
    private final Map<BitSet, ItemTable> tables = new HashMap<>();

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
        this.papers = new Papers(List.copyOf(counted));
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
        BitSet askingAll = papers.all();
        now.forEach(question -> askingAll.and(papers.asking(question.versionId())));
        ItemTable known = tables.get(askingAll);
        return known != null && known.asks(now)
                ? known.marks()
                : new ItemTable(papers.attempts(askingAll), now, answers).marks();
    }

    private ItemRow row(int index, RuledQuestion ruled) {
        BankQuestion question = ruled.question();
        ItemTable table = tableOf(question);
        AnswerTally tally = new AnswerTally(question, table.attempts(), answers, table.groups());
        return new ItemRow(
                index + 1,
                question.questionId(),
                question.versionId(),
                question.kind(),
                question.format(),
                question.stem(),
                figures(question, table),
                tally.count(GivenAnswer::isRight),
                new OptionCounts(ruled, tally).rows(),
                table.groups().isApart() && tally.attempts() >= ItemAdvice.FEWEST_ATTEMPTS,
                tally.count(given -> given.words(question) == null),
                tally.attempts(),
                times.of(table.attempts(), question.versionId()),
                ruled.dropped(),
                ruled.ruling() != null,
                noLongerAsked.contains(question.versionId()));
    }

    private ItemTable tableOf(BankQuestion question) {
        return tables.computeIfAbsent(papers.asking(question.versionId()), asking -> {
            List<BankQuestion> askedByAll = counting.stream()
                    .filter(each -> papers.allAsk(asking, each.versionId()))
                    .toList();
            return new ItemTable(papers.attempts(asking), askedByAll, answers);
        });
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

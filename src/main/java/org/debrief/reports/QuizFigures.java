package org.debrief.reports;

import java.util.List;

/** What is worked out from all answers of a quiz. */
record QuizFigures(List<ItemRow> items, ScoreShape shape, Reliability reliability) {

    QuizFigures {
        items = List.copyOf(items);
    }

    static QuizFigures of(Roll roll, GivenAnswers answers) {
        ItemRows items = new ItemRows(
                roll.questions(),
                roll.noLongerAsked(),
                roll.counted(),
                answers,
                new AnswerTimes(roll.counted(), answers::saved));
        List<ItemRow> rows = items.rows();
        MarkTable scores = items.scores();
        ScoreAnalysis analysis = new ScoreAnalysis(scores);
        return new QuizFigures(
                rows,
                ScoreShape.of(analysis, scores.learners()),
                Reliability.of(analysis, scores.learners(), scores.questions()));
    }
}

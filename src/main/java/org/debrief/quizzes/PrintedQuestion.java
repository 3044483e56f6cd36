package org.debrief.quizzes;

import java.util.List;
import org.debrief.drafting.QuestionFormat;

/**
 * One question on paper.
 *
 * @param options what can be chosen, each under its letter
 * @param parts the statements to match, under numbers, or the events to order, under letters
 */
record PrintedQuestion(int number, QuestionFormat format, String stem, List<Line> options, List<Line> parts) {

    /** A line with the letter or number by which the answer names it. */
    record Line(String mark, String text) {}

    static PrintedQuestion of(PaperItem item) {
        boolean ordering = item.isOrdering();
        return new PrintedQuestion(
                item.number(),
                item.format(),
                item.stem(),
                // On paper the places are written, not chosen from a list.
                ordering
                        ? List.of()
                        : item.choices().stream()
                                .map(choice -> new Line(choice.letter(), choice.text()))
                                .toList(),
                item.parts().stream()
                        .map(part -> new Line(
                                ordering ? Letters.at(part.number() - 1) : String.valueOf(part.number()), part.text()))
                        .toList());
    }

    public boolean isTyped() {
        return format.isTyped();
    }

    public boolean isOrdering() {
        return format == QuestionFormat.ORDERING;
    }
}

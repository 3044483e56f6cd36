package org.debrief.reports;

import java.util.List;
import java.util.stream.IntStream;
import org.debrief.pages.ListAddress;
import org.debrief.pages.ListPage;
import org.debrief.quizzes.QuizSheet;
import org.debrief.quizzes.RuledQuestion;

/**
 * One page of the answers to a quiz.
 *
 * @param questions of the report, in its order
 * @param question the number of the question whose answers are shown; 0 for all
 */
record AnswerList(QuizSheet quiz, List<RuledQuestion> questions, int question, ListPage<AnswerRow> page) {

    static final int ON_A_PAGE = 50;

    /** What the answers are sorted by, the usual first. */
    static final List<String> COLUMNS = List.of("name", "question", "marks");

    /** A question to choose. */
    record Choice(int number, String stem, boolean chosen) {}

    public List<Choice> choices() {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> new Choice(i + 1, questions.get(i).question().stem(), i + 1 == question))
                .toList();
    }

    public List<AnswerRow> rows() {
        return page.rows();
    }

    public ListAddress address() {
        return page.address();
    }

    public String told() {
        return page.told("answer", "answers");
    }
}

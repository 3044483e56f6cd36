package org.debrief.quizzes;

import java.util.List;
import java.util.stream.IntStream;
import org.debrief.questions.BankQuestion;

/**
 * The questions of an attempt as the trainee sees them before submitting. It holds no key, no explanation and no
 * identifier of an option or a question, so no page made from it can give one away.
 */
record Paper(List<PaperItem> items) {

    /** Without notes, for papers that nobody goes back and forth in. */
    static Paper of(List<BankQuestion> questions, long seed, Answers answers) {
        return of(questions, seed, answers, Notes.NONE);
    }

    static Paper of(List<BankQuestion> questions, long seed, Answers answers, Notes notes) {
        return new Paper(IntStream.range(0, questions.size())
                .mapToObj(i -> PaperItem.of(i + 1, questions.get(i), seed, answers, notes))
                .toList());
    }

    /** The name of the field of a question. */
    static String fieldOf(int number) {
        return "q" + number;
    }

    /** The name of the field of one of its statements or events. */
    static String partOf(String field, int part) {
        return field + "-" + part;
    }

    public int size() {
        return items.size();
    }

    public int answeredCount() {
        return (int) items.stream().filter(PaperItem::isAnswered).count();
    }

    /** The numbers of the questions to come back to: "2 and 5"; empty where there is none. */
    public String flagged() {
        List<String> numbers = items.stream()
                .filter(PaperItem::flagged)
                .map(item -> String.valueOf(item.number()))
                .toList();
        return numbers.isEmpty() ? "" : Withheld.listed(numbers);
    }

    public boolean isComplete() {
        return answeredCount() == size();
    }

    public String progress() {
        return answeredCount() + " of " + size() + " answered";
    }
}

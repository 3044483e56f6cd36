package org.debrief.quizzes;

import java.util.List;
import java.util.stream.IntStream;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;

/**
 * The questions of an attempt as the trainee sees them before submitting. It holds no key, no explanation and no
 * identifier of an option or a question, so no page made from it can give one away.
 */
record Paper(List<Item> items) {

    /** One question; {@code number} counts from 1 within the quiz. */
    record Item(int number, String stem, List<Choice> choices) {

        /** The name of its radio buttons. */
        public String field() {
            return fieldOf(number);
        }

        public boolean isAnswered() {
            return choices.stream().anyMatch(Choice::chosen);
        }
    }

    /** One option under a letter that holds within this attempt only. */
    record Choice(String letter, String text, boolean chosen) {}

    static Paper of(List<BankQuestion> questions, long seed, Answers answers) {
        return new Paper(IntStream.range(0, questions.size())
                .mapToObj(i -> item(i + 1, questions.get(i), seed, answers))
                .toList());
    }

    static String fieldOf(int number) {
        return "q" + number;
    }

    private static Item item(int number, BankQuestion question, long seed, Answers answers) {
        List<BankOption> shown = OptionOrder.of(question, seed);
        List<Choice> choices = IntStream.range(0, shown.size())
                .mapToObj(i -> choice(i, shown.get(i), answers.chose(question, shown.get(i))))
                .toList();
        return new Item(number, question.stem(), choices);
    }

    private static Choice choice(int index, BankOption option, boolean chosen) {
        return new Choice(Letters.at(index), option.text(), chosen);
    }

    public int size() {
        return items.size();
    }

    public int answeredCount() {
        return (int) items.stream().filter(Item::isAnswered).count();
    }

    public boolean isComplete() {
        return answeredCount() == size();
    }

    public String progress() {
        return answeredCount() + " of " + size() + " answered";
    }
}

package org.debrief.quizzes;

import java.util.List;
import org.debrief.drafting.QuestionKind;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/** A question after the attempt was submitted: the answer, the key, and why. Made only for who may see the key. */
record ReviewedQuestion(
        int number,
        QuestionKind kind,
        String stem,
        List<ReviewedOption> options,
        String explanation,
        @Nullable Passage passage,
        String articleTitle) {

    record ReviewedOption(String text, boolean key, boolean chosen, String why) {}

    static ReviewedQuestion of(
            int number, BankQuestion question, long seed, Answers answers, String articleTitle, String text) {
        List<ReviewedOption> options = OptionOrder.of(question, seed).stream()
                .map(option -> reviewed(question, option, answers))
                .toList();
        Passage passage = question.evidence() == null ? null : Passage.of(text, question.evidence());
        return new ReviewedQuestion(
                number, question.kind(), question.stem(), options, question.explanation(), passage, articleTitle);
    }

    private static ReviewedOption reviewed(BankQuestion question, BankOption option, Answers answers) {
        return new ReviewedOption(option.text(), option.key(), answers.chose(question, option), option.why());
    }

    public boolean isRight() {
        return options.stream().anyMatch(option -> option.key() && option.chosen());
    }

    public boolean isAnswered() {
        return options.stream().anyMatch(ReviewedOption::chosen);
    }
}

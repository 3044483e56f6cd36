package org.debrief.quizzes;

import java.util.List;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.drafting.typed.Marking;
import org.debrief.drafting.typed.TypedKey;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A question after the attempt was submitted: the answer, the key, and why. Made only for who may see the key.
 *
 * @param typed what was typed; empty when nothing was
 * @param marking how that was read; null when nothing was typed
 * @param parts the statements or events of a matching or ordering question
 * @param share of the mark, from 0 to 1
 */
record ReviewedQuestion(
        int number,
        QuestionKind kind,
        QuestionFormat format,
        String stem,
        List<ReviewedOption> options,
        String typed,
        @Nullable Marking marking,
        List<ReviewedPart> parts,
        double share,
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
        TypedKey key = question.typed();
        String typed = answers.typed(question);
        return new ReviewedQuestion(
                number,
                question.kind(),
                question.format(),
                question.stem(),
                options,
                typed,
                key == null || typed.isEmpty() ? null : key.mark(typed),
                ReviewedPart.of(question, seed, answers),
                Grading.share(question, answers),
                question.explanation(),
                passage,
                articleTitle);
    }

    private static ReviewedOption reviewed(BankQuestion question, BankOption option, Answers answers) {
        return new ReviewedOption(option.text(), option.key(), answers.chose(question, option), option.why());
    }

    public boolean isRight() {
        return share == 1;
    }

    public boolean isPartlyRight() {
        return share > 0 && share < 1;
    }

    /** "2 of 3", where parts are counted. */
    public String partsRight() {
        return parts.stream().filter(ReviewedPart::right).count() + " of " + parts.size();
    }

    public boolean isAnswered() {
        return !typed.isEmpty()
                || options.stream().anyMatch(ReviewedOption::chosen)
                || parts.stream().anyMatch(part -> part.chosen() != null);
    }

    public boolean isTyped() {
        return format.isTyped();
    }

    public boolean isOrdering() {
        return format == QuestionFormat.ORDERING;
    }
}

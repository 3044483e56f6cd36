package org.debrief.quizzes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/** The chosen option of each answered question, by the question's version. */
record Answers(Map<Long, UUID> byVersion) {

    static final Answers NONE = new Answers(Map.of());

    Answers {
        byVersion = Map.copyOf(byVersion);
    }

    /**
     * The answers in a sent form. A field that is missing, or names no option, answers nothing: a browser leaves a
     * question without a choice out, and a page opened earlier must not take back what another one has saved.
     */
    static Answers sent(List<BankQuestion> questions, long seed, UnaryOperator<@Nullable String> fields) {
        Map<Long, UUID> chosen = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            BankQuestion question = questions.get(i);
            List<BankOption> shown = OptionOrder.of(question, seed);
            String letter = fields.apply(Paper.fieldOf(i + 1));
            int index = letter == null ? -1 : Letters.index(letter, shown.size());
            if (index >= 0) {
                chosen.put(question.versionId(), shown.get(index).id());
            }
        }
        return new Answers(chosen);
    }

    boolean chose(BankQuestion question, BankOption option) {
        return option.id().equals(byVersion.get(question.versionId()));
    }
}

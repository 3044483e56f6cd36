package org.debrief.quizzes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;

/** The order in which one attempt shows a question's options: the same each time the attempt is opened. */
final class OptionOrder {

    private OptionOrder() {}

    static List<BankOption> of(BankQuestion question, long seed) {
        return switch (question.kind()) {
            // Numbers and dates stand in their natural order, as their author put them.
            case FIGURE, DATE -> question.options();
            case WHO_SAID, WHAT_SAID, WHO_DID, WHAT_DONE, WHERE, WHY, ROLE -> shuffled(question, seed);
        };
    }

    private static List<BankOption> shuffled(BankQuestion question, long seed) {
        List<BankOption> options = new ArrayList<>(question.options());
        // Mixed well, for Random itself gives neighbouring seeds nearly the same order: all keys would stand in one
        // place.
        long mixed = new SplittableRandom(seed + question.versionId()).nextLong();
        Collections.shuffle(options, new Random(mixed));
        return options;
    }
}

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

    /** Another order for the statements than for the speakers beside them. */
    private static final long OF_STATEMENTS = 0x5DEECE66DL;

    private OptionOrder() {}

    static List<BankOption> of(BankQuestion question, long seed) {
        return switch (question.format()) {
            case TYPED_FIGURE, TYPED_DATE, TRUE_FALSE -> question.options();
            case MATCHING, ORDERING -> shuffled(question, question.options(), seed);
            case SINGLE_CHOICE -> choices(question, seed);
        };
    }

    /** The options with a statement, in the order of the statements. */
    static List<BankOption> statements(BankQuestion question, long seed) {
        List<BankOption> statements =
                question.options().stream().filter(o -> o.prompt() != null).toList();
        return shuffled(question, statements, seed ^ OF_STATEMENTS);
    }

    private static List<BankOption> choices(BankQuestion question, long seed) {
        return switch (question.kind()) {
            // Numbers and dates stand in their natural order, as their author put them.
            case FIGURE, DATE -> question.options();
            case WHO_SAID, WHAT_SAID, WHO_DID, WHAT_DONE, WHERE, WHY, ROLE ->
                shuffled(question, question.options(), seed);
        };
    }

    private static List<BankOption> shuffled(BankQuestion question, List<BankOption> some, long seed) {
        List<BankOption> options = new ArrayList<>(some);
        // Mixed well, for Random itself gives neighbouring seeds nearly the same order: all keys would stand in one
        // place.
        long mixed = new SplittableRandom(seed + question.versionId()).nextLong();
        Collections.shuffle(options, new Random(mixed));
        return options;
    }
}

package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.debrief.questions.BankOption;

/**
 * A question that a quiz has asked, for ruling on it.
 *
 * @param number in the quiz as it is now, from 1; 0 where the quiz asks it no longer
 * @param history every ruling about it, the newest first
 */
record RuledSubject(long quizId, String title, int number, RuledQuestion ruled, List<Past> history) {

    /**
     * A ruling that was made.
     *
     * @param by who ruled
     * @param rightAnswers all that counted as right from then on
     * @param changed how many scores it changed
     */
    record Past(RulingKind kind, Instant at, String by, String reason, List<String> rightAnswers, long changed) {}

    /** An option with the number under which it is chosen, from 1. */
    record Numbered(int number, BankOption option, boolean right) {}

    public List<Numbered> options() {
        List<BankOption> options = ruled.question().options();
        return IntStream.range(0, options.size())
                .mapToObj(i -> new Numbered(i + 1, options.get(i), ruled.isRight(options.get(i))))
                .toList();
    }

    /** The options that a matching question has a statement for. */
    public List<Numbered> statements() {
        return options().stream().filter(each -> each.option().prompt() != null).toList();
    }

    /** The options that do not count yet. */
    public List<Numbered> others() {
        return options().stream().filter(each -> !each.right()).toList();
    }

    /** Whether one answer is right, or several are; else each of its parts has its own. */
    public boolean isWhole() {
        return RulingCheck.takesMore(ruled.question().format());
    }

    /** Whether there is an answer that could count as well. */
    public boolean takesMore() {
        return isWhole() && (ruled.question().format().isTyped() || !others().isEmpty());
    }

    public boolean isCorrected() {
        return ruled.ruling() != null;
    }
}

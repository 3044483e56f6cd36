package org.debrief.quizzes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a ruling would do, with nothing done.
 *
 * @param before the question as it is marked now
 * @param after the question as it would be marked
 * @param changes the scores that would change, by trainee
 * @param unchanged how many submitted attempts keep their score
 * @param running how many attempts are not submitted yet; they will be marked by the new ruling
 * @param fingerprint of everything that was looked at; another one means that something has changed since
 * @param refusal why it cannot be done, as a plain sentence; null when it can
 */
record DryRun(
        RuledQuestion before,
        RuledQuestion after,
        List<ScoreChange> changes,
        int unchanged,
        int running,
        String fingerprint,
        @Nullable String refusal) {

    /** Whether it is how the question is marked anyway; to do it twice changes nothing. */
    boolean holdsAlready() {
        return before.dropped() == after.dropped() && before.rightAnswers().equals(after.rightAnswers());
    }

    public long nowPassing() {
        return changes.stream()
                .filter(change -> change.changesPassing() && change.after().passed())
                .count();
    }

    public long noLongerPassing() {
        return changes.stream()
                .filter(change -> change.changesPassing() && change.before().passed())
                .count();
    }
}

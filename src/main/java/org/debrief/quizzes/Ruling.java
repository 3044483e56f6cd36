package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;

/**
 * What was decided about one question of one quiz.
 *
 * @param accepted all that counts as right, in the words of the format: the ids of options, answers to be typed,
 *     {@code statement=speaker} by their ids, or the ids of events in the right order; empty where the question is dropped
 *     or marked as it was written
 */
public record Ruling(RulingKind kind, List<String> accepted, String reason, Instant at) {

    /** A reason is read by trainees, so it has to be short; in characters. */
    static final int LONGEST_REASON = 500;

    public Ruling {
        accepted = List.copyOf(accepted);
    }

    /** Whether the other decides the same; two presses of one button do. */
    boolean isSameAs(Ruling other) {
        return kind == other.kind && accepted.equals(other.accepted);
    }
}

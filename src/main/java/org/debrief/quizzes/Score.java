package org.debrief.quizzes;

import org.jspecify.annotations.Nullable;

/** What an attempt was worth. */
public record Score(int marks, int max, @Nullable Integer passMark) {

    /** The share right in whole percent, rounded half up. */
    public int percent() {
        return Math.round(100f * marks / max);
    }

    public boolean hasPassMark() {
        return passMark != null;
    }

    /** Compares exactly: 59.6 % is shown as 60 % but does not pass at 60. */
    public boolean passed() {
        return passMark != null && 100 * marks >= passMark * max;
    }
}

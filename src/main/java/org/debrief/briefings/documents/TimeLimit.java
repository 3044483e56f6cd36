package org.debrief.briefings.documents;

import java.time.Duration;

/** Ends the reading of a document that takes too long, wherever it is then. */
final class TimeLimit {

    /** Reading took longer than the limit. */
    static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final long deadline;

    TimeLimit(Duration time) {
        this.deadline = System.nanoTime() + time.toNanos();
    }

    void check() {
        if (System.nanoTime() - deadline > 0) {
            throw new TooSlow();
        }
    }
}

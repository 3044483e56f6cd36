package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;

/**
 * How saving went.
 *
 * @param submitted whether it was too late, for the attempt had been submitted
 * @param byClock whether that was because its time was over
 * @param reading whether it was too early, for the article is still being read
 * @param at when it was saved
 * @param dropped whether it was too late for something that was new
 * @param older the answers that were given before those that are saved already, which stay
 */
record Saved(
        boolean submitted, boolean byClock, boolean reading, Instant at, boolean dropped, List<OlderAnswer> older) {

    /** What a trainee reads who comes too late; empty where nothing is to be told. */
    String whyTooLate() {
        if (byClock) {
            return "The time was over before your last answers arrived. What was saved by then counts.";
        }
        return dropped
                ? "This attempt had already been submitted, on another page or device. What you answered after that does not count."
                : "This attempt has already been submitted.";
    }
}

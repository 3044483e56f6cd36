package org.debrief.quizzes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A score that was corrected, as its trainee reads it.
 *
 * @param reason why; null where it might tell a key that the trainee may not see yet
 */
record Correction(
        Instant at, Score before, Score after, @Nullable String reason) {

    /** "from 3 of 5 to 4 of 5"; what is out of the same is said once. */
    public String fromTo() {
        return before.max() == after.max()
                ? "from " + before.marksText() + " to " + after.marksText() + " of " + after.max()
                : "from " + before.marksText() + " of " + before.max() + " to " + after.marksText() + " of "
                        + after.max();
    }
}

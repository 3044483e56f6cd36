package org.debrief.questions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision about many questions came to.
 *
 * @param decision its id, to take it back by; null where it changed nothing
 * @param outdated how many were not approved, because a correction has removed their passage
 * @param full how many were not tagged, because they have as many tags as a question may have
 * @param same how many were so already
 */
record BulkOutcome(
        BulkAction action,
        @Nullable String tag,
        @Nullable Long decision,
        int changed,
        int outdated,
        int full,
        int same) {

    /** “12 questions approved. 1 was so already.” */
    String sentence() {
        List<String> sentences = new ArrayList<>();
        sentences.add((changed == 0
                        ? "No question " + action.done(2, tag).substring("2 questions ".length())
                        : action.done(changed, tag))
                + ".");
        if (same > 0) {
            sentences.add(same == 1 ? "1 was so already." : same + " were so already.");
        }
        if (outdated > 0) {
            sentences.add((outdated == 1 ? "1 rests" : outdated + " rest")
                    + " on words that the corrected article no longer has: look at each before you approve it.");
        }
        if (full > 0) {
            sentences.add((full == 1 ? "1 has " : full + " have ") + TagNames.MOST + " tags already.");
        }
        return String.join(" ", sentences);
    }
}

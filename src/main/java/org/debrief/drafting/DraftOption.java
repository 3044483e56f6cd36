package org.debrief.drafting;

import org.jspecify.annotations.Nullable;

/**
 * One option of a question.
 *
 * @param correct whether this option is the key, or belongs to it
 * @param why one sentence: why this option is right or wrong according to the article
 * @param prompt what the text is to be matched to, in a matching question; null elsewhere, and where it matches nothing
 */
public record DraftOption(
        String text, boolean correct, String why, @Nullable String prompt) {

    public DraftOption(String text, boolean correct, String why) {
        this(text, correct, why, null);
    }
}

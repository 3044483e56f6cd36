package org.debrief.reading;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that the text has just spoken of, as a candidate for a later pronoun.
 *
 * @param key what makes two mentions the same thing
 * @param person whether "he" or "she" can stand for it
 * @param subject whether it is the subject of its clause
 * @param speaker whether it is the subject of a verb of speech
 * @param owner whether it is only a possessor ("Biden's administration") or part of another name
 */
record Mentioned(
        Object key,
        Referent referent,
        int sentence,
        int token,
        int block,
        boolean person,
        Gender gender,
        boolean subject,
        boolean speaker,
        boolean owner,
        @Nullable Quotation quotation) {}

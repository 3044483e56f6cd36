package org.debrief.facts;

import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What the article says that somebody is: the holder of an office, or somebody who works for a body.
 *
 * @param span the words that say so: "Varland's foreign minister, Ingrid Solberg"
 * @param holder the holder by the fullest name in the article
 * @param title the office with what it belongs to, as it reads in the middle of a sentence ("the mayor of Lunde",
 *     "an ecologist at the University of Trieste")
 * @param sole whether there is one holder at a time
 * @param post the words of the title before the body's name ("an ecologist at"), or null where no body is named after them
 * @param body the body's name as the title has it, or null
 */
public record Office(
        TextSpan span,
        String holder,
        String title,
        boolean sole,
        @Nullable String post,
        @Nullable String body) implements Fact {}

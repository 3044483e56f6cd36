package org.debrief.reading;

/** What a block of an article is. */
public enum BlockKind {
    PARAGRAPH,
    /** A headline, a sub-heading or a caption: words that stand alone without a full stop. */
    HEADING,
    /** What belongs to the page and not to the article: "Comments are closed.", "Share this". Never annotated. */
    BOILERPLATE
}

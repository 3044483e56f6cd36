package org.debrief.drafting;

/** What a question asks of the reader. The names are part of the HTTP API and of question packs. */
public enum Difficulty {
    /** Remembering one stated fact. */
    RECALL,
    /** Telling apart two facts of the article that are alike. */
    DISCRIMINATION,
    /** Putting facts together. */
    INTEGRATION
}

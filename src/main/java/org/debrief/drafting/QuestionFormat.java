package org.debrief.drafting;

/** How a question is answered. The names are part of the HTTP API and of question packs. */
public enum QuestionFormat {
    /** Several options, of which exactly one is the key. */
    SINGLE_CHOICE
}

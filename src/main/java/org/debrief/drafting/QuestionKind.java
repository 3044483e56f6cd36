package org.debrief.drafting;

/** Which kind of fact a question asks about. The names are part of the HTTP API and of question packs. */
public enum QuestionKind {
    /** Who said, announced, warned or denied something. */
    WHO_SAID,
    /** What a named speaker said. */
    WHAT_SAID,
    /** How many or how much. */
    FIGURE,
    /** When something happened or will happen. */
    DATE,
    /** Which person, body or country did something, or had it done to them. */
    WHO_DID,
    /** What a named person, body or country did. */
    WHAT_DONE,
    /** Where something happened or will happen. */
    WHERE,
    /** Why something was done: its purpose or its cause, as the article states it. */
    WHY,
    /** Who holds an office. */
    ROLE
}

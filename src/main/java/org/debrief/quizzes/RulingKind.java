package org.debrief.quizzes;

/** What an instructor may decide about a question after it was asked. The names are part of the HTTP API. */
public enum RulingKind {
    /** Another answer is the right one. */
    KEY,
    /** Another answer counts as well. */
    ALSO,
    /** The question counts for nobody. */
    DROP,
    /** It is marked as it was written, again. */
    WITHDRAW
}

package org.debrief.questions;

/** What an instructor has decided about a question. */
public enum QuestionStatus {
    DRAFT,
    APPROVED,
    REJECTED,
    /** Kept in reserve: not shown before an instructor asks for it. */
    SPARE
}

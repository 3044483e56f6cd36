package org.debrief.quizzes;

/** Where a quiz is in its life. The names are part of the HTTP API. */
public enum QuizStatus {
    /** Only its instructor sees it. */
    DRAFT,
    /** The trainees of its cohorts may take it. */
    PUBLISHED,
    /** Nobody may start it any more; who has started may finish. */
    CLOSED
}

package org.debrief.quizzes;

/** Whether a trainee may begin a quiz. */
public enum Opening {
    /** Not yet. */
    LATER,
    NOW,
    /** No longer. */
    OVER
}

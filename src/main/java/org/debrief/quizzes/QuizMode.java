package org.debrief.quizzes;

/** What a quiz is for. */
public enum QuizMode {
    /** To learn from: each answer can be checked at once, and then no longer changes. */
    PRACTICE,
    /** To find out: nothing is told before the attempt is submitted. */
    TEST
}

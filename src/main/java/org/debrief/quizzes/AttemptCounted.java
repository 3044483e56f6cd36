package org.debrief.quizzes;

/** Which of a trainee's attempts is their score. Statistics of questions are of first attempts, whatever counts. */
public enum AttemptCounted {
    FIRST,
    LAST,
    BEST
}

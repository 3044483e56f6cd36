package org.debrief.quizzes;

/** From when a trainee sees something about their answers; each moment includes the later ones. */
public enum ShownFrom {
    /** As soon as an answer is checked; only in practice, for in a test nothing is checked before the end. */
    DURING,
    /** Once the attempt is submitted. */
    SUBMITTED,
    /** Once nobody can take the quiz any more. */
    CLOSED,
    NEVER
}

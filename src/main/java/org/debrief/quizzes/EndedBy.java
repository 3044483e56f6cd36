package org.debrief.quizzes;

/** Who handed an attempt in. */
enum EndedBy {
    TRAINEE,
    /** Its time was over; what was saved counts. */
    CLOCK
}

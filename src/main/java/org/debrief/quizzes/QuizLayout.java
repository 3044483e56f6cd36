package org.debrief.quizzes;

/** How a quiz is laid out for a trainee. The names are part of the HTTP API. */
public enum QuizLayout {
    /** All questions on one page. */
    ALL_ON_ONE,
    /** One question a page. */
    ONE_PER_PAGE
}

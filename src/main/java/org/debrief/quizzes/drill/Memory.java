package org.debrief.quizzes.drill;

/**
 * How well a question is kept in mind after its last review.
 *
 * @param stability days until the chance to remember it has fallen to 90 %, above 0
 * @param difficulty from 1, easy, to 10
 */
public record Memory(double stability, double difficulty) {}

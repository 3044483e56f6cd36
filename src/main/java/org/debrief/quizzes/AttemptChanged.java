package org.debrief.quizzes;

/**
 * Something happened to an attempt: it was begun, answers were saved, or it was handed in. Fired as a CDI event within the
 * transaction that does it; observe it {@code AFTER_SUCCESS}.
 */
public record AttemptChanged(long quizId, long attemptId) {}

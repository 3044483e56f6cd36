package org.debrief.quizzes;

/** An attempt was handed in. Fired as a CDI event within the transaction that does it. */
record AttemptEnded(EndedBy by) {}

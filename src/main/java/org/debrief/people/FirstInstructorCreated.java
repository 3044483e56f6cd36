package org.debrief.people;

/**
 * Fired once in the life of a database, after the first instructor's account is committed. Who brings demo content
 * observes it.
 */
public record FirstInstructorCreated(long accountId) {}

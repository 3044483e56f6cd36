package org.debrief.people;

/**
 * Fired once in the life of a database, in the transaction that makes the first instructor's account. Who brings demo content
 * observes it: the account is there with all of it, or not at all.
 */
public record FirstInstructorCreated(long accountId) {}

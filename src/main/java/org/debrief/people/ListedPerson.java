package org.debrief.people;

/** A person as a list names them, in the line that they stand in. Either text may be missing or wrong. */
record ListedPerson(long line, String name, String email) {}

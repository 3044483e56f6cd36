package org.debrief.people;

/** An account as other rooms see it. */
public record Person(long id, String name, String email, Role role) {}

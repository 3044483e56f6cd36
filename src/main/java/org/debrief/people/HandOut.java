package org.debrief.people;

/** An invitation to hand to a person. Its token is known only now: the database keeps a hash. */
record HandOut(String name, String email, String token) {}

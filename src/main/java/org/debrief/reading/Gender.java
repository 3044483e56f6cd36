package org.debrief.reading;

/** What a person's first name, title or pronouns say. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    boolean fits(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}

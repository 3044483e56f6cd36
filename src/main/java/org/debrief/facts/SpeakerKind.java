package org.debrief.facts;

/** What sort of speaker a statement has. */
public enum SpeakerKind {
    PERSON,
    /** An organisation, a country, a government, an army, a company. */
    ORGANISATION,
    /** People described but not named: "residents", "two officials". */
    GROUP,
    /** A report, a study, a statement, a law. */
    DOCUMENT
}

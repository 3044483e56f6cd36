package org.debrief.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A stem that a pack names as rejected; there is no question to it, and it goes into the pack again. */
@Entity
class RejectedStem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    long briefingId;

    @Column
    String stem;

    protected RejectedStem() {}

    RejectedStem(long briefingId, String stem) {
        this.briefingId = briefingId;
        this.stem = stem;
    }
}

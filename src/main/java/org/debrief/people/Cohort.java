package org.debrief.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A group of trainees that an instructor teaches. */
@Entity
class Cohort {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    Long ownerId;

    @Column
    String name;

    /** What the join link ends in. */
    @Column
    String joinCode;

    @Column
    Instant createdAt;

    protected Cohort() {}

    Cohort(long ownerId, String name, String joinCode, Instant createdAt) {
        this.ownerId = ownerId;
        this.name = name;
        this.joinCode = joinCode;
        this.createdAt = createdAt;
    }
}

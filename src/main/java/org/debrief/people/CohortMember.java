package org.debrief.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;

/** That a trainee belongs to a cohort. */
@Entity
@IdClass(CohortMember.Key.class)
class CohortMember {

    @Id
    Long cohortId;

    @Id
    Long accountId;

    @Column
    Instant joinedAt;

    protected CohortMember() {}

    record Key(Long cohortId, Long accountId) implements Serializable {}
}

package org.debrief.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The drafting of one briefing's questions. */
@Entity
class Generation {

    @Id
    Long briefingId;

    @Enumerated(EnumType.STRING)
    GenerationStatus status;

    /** A plain sentence, only when it failed. */
    @Column
    @Nullable String reason;

    @Column
    Instant changedAt;

    protected Generation() {}

    Generation(long briefingId, GenerationStatus status, Instant changedAt) {
        this.briefingId = briefingId;
        this.status = status;
        this.changedAt = changedAt;
    }

    void become(GenerationStatus next, @Nullable String why, Instant now) {
        status = next;
        reason = why;
        changedAt = now;
    }
}

package org.debrief.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.debrief.drafting.DraftingStage;
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

    /** What is being done, once it is being drafted. */
    @Enumerated(EnumType.STRING)
    @Nullable DraftingStage stage;

    /** Of the whole, from 0 to 100. */
    @Column
    int percent;

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
        stage = null;
        percent = 0;
        changedAt = now;
    }
}

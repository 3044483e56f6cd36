package org.debrief.questions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A question of the bank; what it asks is in its versions. */
@Entity
class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    long briefingId;

    @Enumerated(EnumType.STRING)
    QuestionStatus status;

    @Version
    int lock;

    @Column
    Instant createdAt;

    /** Since when it has been put away; null while it is in use. */
    @Column
    @Nullable Instant archivedAt;

    protected Question() {}

    Question(long briefingId, QuestionStatus status, Instant createdAt) {
        this.briefingId = briefingId;
        this.status = status;
        this.createdAt = createdAt;
    }
}

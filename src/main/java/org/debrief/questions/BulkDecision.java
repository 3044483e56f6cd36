package org.debrief.questions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an instructor last decided about many questions at once; the one before it is forgotten. */
@Entity
class BulkDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    long ownerId;

    @Enumerated(EnumType.STRING)
    BulkAction action;

    @Column
    @Nullable Long tagId;

    @Column
    Instant madeAt;

    @ElementCollection
    @CollectionTable(name = "bulk_decision_question", joinColumns = @JoinColumn(name = "decision_id"))
    Set<Changed> changed = new HashSet<>();

    /**
     * One question that it changed.
     *
     * @param lock of the question as the decision left it
     */
    @Embeddable
    record Changed(
            @Column(name = "question_id") long questionId,
            @Column(name = "lock") int lock,

            @Column(name = "status_before") @Enumerated(EnumType.STRING)
            QuestionStatus statusBefore,

            @Column(name = "archived_before") @Nullable Instant archivedBefore) {}

    protected BulkDecision() {}

    BulkDecision(long ownerId, BulkAction action, @Nullable Long tagId, Instant madeAt) {
        this.ownerId = ownerId;
        this.action = action;
        this.tagId = tagId;
        this.madeAt = madeAt;
    }
}

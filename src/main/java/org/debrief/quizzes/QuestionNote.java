package org.debrief.quizzes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one question of an attempt beside its answer. Only what has changed is written: a page may note at the
 * same moment that it has shown the question.
 */
@Entity
@DynamicUpdate
@IdClass(Response.Key.class)
class QuestionNote {

    @Id
    Long attemptId;

    @Id
    Long questionVersionId;

    /** Whether its trainee wants to come back to it. */
    @Column
    boolean flagged;

    /** When a page first showed it. */
    @Column
    @Nullable Instant seenAt;

    /** When its answer was last given or taken back; null until then. */
    @Column
    @Nullable Instant answeredAt;

    /** The open page that said so, by a name that it made up; null where it has none. */
    @Column
    @Nullable String answeredOn;

    protected QuestionNote() {}
}

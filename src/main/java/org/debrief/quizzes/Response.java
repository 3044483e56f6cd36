package org.debrief.quizzes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a trainee answered to one question in one attempt: an option, some words, or some parts of their own. */
@Entity
@IdClass(Response.Key.class)
class Response {

    @Id
    Long attemptId;

    @Id
    Long questionVersionId;

    @Column
    @Nullable UUID optionId;

    @Column
    @Nullable String typed;

    @Column
    Instant answeredAt;

    /** Null until the attempt is submitted; from 0 to 1. */
    @Column
    @Nullable BigDecimal marks;

    /** When it was checked in practice, from which moment it no longer changes; null where it was not. */
    @Column
    @Nullable Instant checkedAt;

    protected Response() {}

    Response(long attemptId, long questionVersionId) {
        this.attemptId = attemptId;
        this.questionVersionId = questionVersionId;
    }

    record Key(Long attemptId, Long questionVersionId) implements Serializable {}
}

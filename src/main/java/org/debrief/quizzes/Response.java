package org.debrief.quizzes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a trainee chose for one question in one attempt. */
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
    Instant answeredAt;

    /** Null until the attempt is submitted. */
    @Column
    @Nullable Integer marks;

    protected Response() {}

    Response(long attemptId, long questionVersionId, UUID optionId, Instant answeredAt) {
        this.attemptId = attemptId;
        this.questionVersionId = questionVersionId;
        this.optionId = optionId;
        this.answeredAt = answeredAt;
    }

    record Key(Long attemptId, Long questionVersionId) implements Serializable {}
}

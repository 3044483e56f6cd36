package org.debrief.quizzes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose text was chosen for one statement, or which place one event was given. */
@Entity
@IdClass(ResponsePart.Key.class)
class ResponsePart {

    @Id
    Long attemptId;

    @Id
    Long questionVersionId;

    /** The statement or the event. */
    @Id
    UUID optionId;

    @Column
    @Nullable UUID chosenId;

    /** From 1. */
    @Column
    @Nullable Integer place;

    protected ResponsePart() {}

    ResponsePart(
            long attemptId, long questionVersionId, UUID optionId, @Nullable UUID chosenId, @Nullable Integer place) {
        this.attemptId = attemptId;
        this.questionVersionId = questionVersionId;
        this.optionId = optionId;
        this.chosenId = chosenId;
        this.place = place;
    }

    record Key(Long attemptId, Long questionVersionId, UUID optionId) implements Serializable {}
}

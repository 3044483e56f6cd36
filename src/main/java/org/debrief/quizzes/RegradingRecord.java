package org.debrief.quizzes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;

/** A score that a ruling changed; it never changes itself. */
@Entity
@Table(name = "regrading")
@IdClass(RegradingRecord.Key.class)
class RegradingRecord {

    @Id
    Long rulingId;

    @Id
    Long attemptId;

    @Column
    BigDecimal marksBefore;

    @Column
    Integer maxBefore;

    @Column
    BigDecimal marksAfter;

    @Column
    Integer maxAfter;

    protected RegradingRecord() {}

    RegradingRecord(long rulingId, ScoreChange change) {
        this.rulingId = rulingId;
        this.attemptId = change.attemptId();
        this.marksBefore = change.before().marks();
        this.maxBefore = change.before().max();
        this.marksAfter = change.after().marks();
        this.maxAfter = change.after().max();
    }

    record Key(Long rulingId, Long attemptId) implements Serializable {}
}

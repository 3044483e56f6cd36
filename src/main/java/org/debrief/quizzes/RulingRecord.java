package org.debrief.quizzes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One ruling in the history of a question of a quiz; it never changes. */
@Entity
@Table(name = "ruling")
class RulingRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    Long quizId;

    @Column
    Long questionVersionId;

    @Enumerated(EnumType.STRING)
    RulingKind kind;

    @Column
    List<String> accepted = new ArrayList<>();

    @Column
    String reason;

    @Column
    Long ruledBy;

    @Column
    Instant ruledAt;

    protected RulingRecord() {}

    RulingRecord(long quizId, long questionVersionId, long ruledBy, Ruling ruling) {
        this.quizId = quizId;
        this.questionVersionId = questionVersionId;
        this.kind = ruling.kind();
        this.accepted.addAll(ruling.accepted());
        this.reason = ruling.reason();
        this.ruledBy = ruledBy;
        this.ruledAt = ruling.at();
    }

    Ruling ruling() {
        return new Ruling(kind, accepted, reason, ruledAt);
    }
}

package org.debrief.quizzes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One trainee's go at one quiz. Rows are made by {@link StoredAttempts#begin}, which two clicks cannot get past. */
@Entity
class Attempt {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    Long quizId;

    @Column
    Long accountId;

    /** 1 for the first attempt of this trainee at this quiz. */
    @Column
    Integer number;

    @Column
    Long seed;

    @Column
    Instant startedAt;

    @Column
    @Nullable Instant submittedAt;

    @Column
    @Nullable BigDecimal marks;

    @Column
    Integer maxMarks;

    /** The versions that it asks, in its own order. */
    @Column
    List<Long> paper = new ArrayList<>();

    @Column
    @Nullable Instant readingEndedAt;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable EndedBy endedBy;

    protected Attempt() {}

    AttemptChanged changed() {
        return new AttemptChanged(quizId, id);
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    /** What it was worth, from 0 to 1; 0 while it is open. */
    double share() {
        return marks == null ? 0 : marks.doubleValue() / maxMarks;
    }

    boolean isEndedByClock() {
        return endedBy == EndedBy.CLOCK;
    }
}

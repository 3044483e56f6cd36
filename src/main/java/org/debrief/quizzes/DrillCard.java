package org.debrief.quizzes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.debrief.quizzes.drill.Grade;
import org.debrief.quizzes.drill.Kept;
import org.debrief.quizzes.drill.Memory;
import org.jspecify.annotations.Nullable;

/** What a trainee's drill remembers of one question. Rows are made by {@link StoredDrill#held}. */
@Entity
@IdClass(DrillCard.Key.class)
class DrillCard {

    @Id
    Long accountId;

    @Id
    Long questionId;

    @Column
    Integer reviews;

    @Column
    @Enumerated(EnumType.STRING)
    @Nullable Grade grade;

    @Column
    @Nullable Double stability;

    @Column
    @Nullable Double difficulty;

    @Column
    @Nullable LocalDate reviewedOn;

    @Column
    @Nullable LocalDate dueOn;

    @Column
    @Nullable Double stabilityBefore;

    @Column
    @Nullable Double difficultyBefore;

    @Column
    @Nullable LocalDate reviewedBefore;

    @Column
    @Nullable Long attemptId;

    @Column
    @Nullable Long questionVersionId;

    @Column
    List<String> answer = new ArrayList<>();

    protected DrillCard() {}

    record Key(Long accountId, Long questionId) implements Serializable {}

    /** Writes down a review of today. */
    void review(Missed missed, List<String> given, Grade by, LocalDate today) {
        stabilityBefore = stability;
        difficultyBefore = difficulty;
        reviewedBefore = reviewedOn;
        reviews = reviews + 1;
        attemptId = missed.attemptId();
        questionVersionId = missed.versionId();
        answer = new ArrayList<>(given);
        keep(by, today);
    }

    /** Gives the review of today another grade. */
    void regrade(Grade by, LocalDate today) {
        keep(by, today);
    }

    /** When it would come back, were its last review graded so. */
    LocalDate dueAfter(Grade by, LocalDate today) {
        return Kept.after(before(), by, today).dueOn();
    }

    private void keep(Grade by, LocalDate today) {
        Kept kept = Kept.after(before(), by, today);
        grade = by;
        stability = kept.memory().stability();
        difficulty = kept.memory().difficulty();
        reviewedOn = kept.on();
        dueOn = kept.dueOn();
    }

    private @Nullable Kept before() {
        return stabilityBefore == null || difficultyBefore == null || reviewedBefore == null
                ? null
                : new Kept(new Memory(stabilityBefore, difficultyBefore), reviewedBefore);
    }
}

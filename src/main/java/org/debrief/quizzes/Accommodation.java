package org.debrief.quizzes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one trainee gets in one quiz, or, without a quiz, in every quiz of the instructor. */
@Entity
class Accommodation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    Long ownerId;

    @Column
    Long accountId;

    @Column
    @Nullable Long quizId;

    @Column
    int extraTimePercent;

    @Column
    int extraAttempts;

    @Column
    @Nullable Instant opensAt;

    @Column
    @Nullable Instant closesAt;

    @Column
    Instant changedAt;

    protected Accommodation() {}

    Allowance allowance() {
        return new Allowance(extraTimePercent, extraAttempts, opensAt, closesAt);
    }
}

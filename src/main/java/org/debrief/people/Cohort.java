package org.debrief.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.debrief.pages.Moments;
import org.jspecify.annotations.Nullable;

/** A group of trainees that an instructor teaches. */
@Entity
class Cohort {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    Long ownerId;

    @Column
    String name;

    /** What the join link ends in. */
    @Column
    String joinCode;

    /** Whether the join code lets anybody in. */
    @Column
    boolean joinOpen = true;

    /** When the join code ends; null when it never does. */
    @Column
    @Nullable Instant joinUntil;

    /** Since when it is not offered for new quizzes; null while it is. */
    @Column
    @Nullable Instant archivedAt;

    @Column
    Instant createdAt;

    protected Cohort() {}

    Cohort(long ownerId, String name, String joinCode, Instant createdAt) {
        this.ownerId = ownerId;
        this.name = name;
        this.joinCode = joinCode;
        this.createdAt = createdAt;
    }

    /** Whether the moment is over at which the join code ends. */
    boolean ended(Instant now) {
        return joinUntil != null && !now.isBefore(joinUntil);
    }

    /** Why nobody new is let in by the join code, if that is so. Who is a member already stays one. */
    Optional<String> closed(Instant now) {
        if (archivedAt != null) {
            return Optional.of("This cohort is closed: its course is over, and nobody new can join it.");
        }
        if (!joinOpen) {
            return Optional.of("This cohort is closed: nobody new can join it. Ask your instructor to open it again.");
        }
        if (joinUntil != null && ended(now)) {
            return Optional.of(
                    "This join code ended on " + Moments.moment(joinUntil) + ". Ask your instructor to let you join.");
        }
        return Optional.empty();
    }
}

package org.debrief.briefings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An article as its owner uploaded it, apart from its text. */
@Entity
class Briefing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    long ownerId;

    @Column
    String title;

    @Column
    @Nullable String source;

    @Column
    @Nullable LocalDate published;

    @Column
    Instant createdAt;

    protected Briefing() {}

    Briefing(long ownerId, NewBriefing given, Instant createdAt) {
        this.ownerId = ownerId;
        this.createdAt = createdAt;
        become(given);
    }

    final void become(NewBriefing given) {
        title = given.title();
        source = given.source();
        published = given.published();
    }
}

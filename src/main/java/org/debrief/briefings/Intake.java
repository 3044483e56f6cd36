package org.debrief.briefings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A document that was handed in and waits for its instructor to look at what was read from it. */
@Entity
class Intake {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column
    long ownerId;

    /** The file's name, or the address. */
    @Column
    String name;

    @Column
    String title;

    @Column
    String source;

    @Column
    String published;

    @Column
    String text;

    /** A plain sentence, where it could not be read. */
    @Column
    @Nullable String problem;

    @Column
    Instant createdAt;

    protected Intake() {}

    Intake(long ownerId, Arrival arrival, Instant createdAt) {
        this.ownerId = ownerId;
        this.name = arrival.name();
        this.problem = arrival.problem();
        this.createdAt = createdAt;
        keep(arrival.form());
    }

    void keep(BriefingForm form) {
        title = form.title();
        source = form.source();
        published = form.published();
        text = form.text();
    }

    BriefingForm form() {
        return new BriefingForm(title, source, published, text);
    }
}

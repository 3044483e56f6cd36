package org.debrief.briefings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The documents that wait to be looked at, scoped by the instructor who handed them in. */
@ApplicationScoped
@Transactional
class Intakes {

    /** An instructor looks at what waits before handing in more. */
    static final int MOST_WAITING = 100;

    @Inject
    EntityManager database;

    @Inject
    Briefings briefings;

    @Inject
    Clock clock;

    /** The oldest first, as they were handed in. */
    List<Intake> of(long ownerId) {
        return database.createQuery("from Intake i where i.ownerId = :owner order by i.id", Intake.class)
                .setParameter("owner", ownerId)
                .getResultList();
    }

    long waiting(long ownerId) {
        return database.createQuery("select count(i) from Intake i where i.ownerId = :owner", Long.class)
                .setParameter("owner", ownerId)
                .getSingleResult();
    }

    /** All of them or, where something goes wrong, none. */
    void add(long ownerId, List<Arrival> arrivals) {
        arrivals.forEach(arrival -> database.persist(new Intake(ownerId, arrival, clock.instant())));
    }

    /** Keeps what was typed, right or wrong. */
    void keep(long ownerId, long id, BriefingForm typed) {
        own(ownerId, id).forEach(intake -> intake.keep(typed));
    }

    void remove(long ownerId, long id) {
        own(ownerId, id).forEach(database::remove);
    }

    /**
     * Makes a briefing of it; it waits no longer.
     *
     * @return the briefing's id; 0 when it waits no longer already, as after a second click
     */
    long become(long ownerId, long id, NewBriefing checked) {
        List<Intake> found = own(ownerId, id);
        if (found.isEmpty()) {
            return 0;
        }
        found.forEach(database::remove);
        return briefings.add(ownerId, checked);
    }

    /** Locked, so that a second click waits for the first and then finds nothing. */
    private List<Intake> own(long ownerId, long id) {
        return database.createQuery("from Intake i where i.ownerId = :owner and i.id = :id", Intake.class)
                .setParameter("owner", ownerId)
                .setParameter("id", id)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}

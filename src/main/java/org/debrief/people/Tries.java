package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/**
 * Counts what is tried in vain, for all nodes together. The time that is kept for each subject is that of the generic cell
 * rate algorithm: every try moves it on by the limit's share, and a try is refused that would move it too far ahead of now.
 */
@ApplicationScoped
class Tries {

    private static final double MILLIS = 1000.0;

    @Inject
    EntityManager database;

    /**
     * Takes one try. Of many that come at once, no more pass than the limit says.
     *
     * @throws TooManyTries when none is left
     */
    @Transactional
    void take(String subject, TryLimit limit) {
        int taken = database.createNativeQuery("""
                        insert into tries as t (subject, free_at) values (:subject, now() + :each * interval '1 second')
                        on conflict (subject) do update
                        set free_at = greatest(t.free_at, now()) + :each * interval '1 second'
                        where greatest(t.free_at, now()) + :each * interval '1 second'
                            <= now() + :all * interval '1 second'
                        """)
                .setParameter("subject", SecretTokens.hash(subject))
                .setParameter("each", seconds(limit.each()))
                .setParameter("all", seconds(limit.each()) * limit.atOnce())
                .executeUpdate();
        if (taken == 0) {
            throw new TooManyTries(wait(subject, limit));
        }
    }

    /** Gives a try back that was not in vain. */
    @Transactional
    void giveBack(String subject, TryLimit limit) {
        database.createNativeQuery(
                        "update tries set free_at = free_at - :each * interval '1 second' where subject = :subject")
                .setParameter("subject", SecretTokens.hash(subject))
                .setParameter("each", seconds(limit.each()))
                .executeUpdate();
    }

    /**
     * Looks whether one is left, and takes none.
     *
     * @throws TooManyTries when none is left
     */
    @Transactional
    void look(String subject, TryLimit limit) {
        Duration wait = wait(subject, limit);
        if (!wait.isZero()) {
            throw new TooManyTries(wait);
        }
    }

    /** Whether nothing of it was tried in vain of late. */
    @Transactional
    boolean isFresh(String subject) {
        return database.createNativeQuery("select 1 from tries where subject = :subject and free_at > now()")
                .setParameter("subject", SecretTokens.hash(subject))
                .getResultList()
                .isEmpty();
    }

    /** Drops what says nothing any more. */
    @Transactional
    void tidy() {
        database.createNativeQuery("delete from tries where free_at < now()").executeUpdate();
    }

    private Duration wait(String subject, TryLimit limit) {
        List<?> found = database.createNativeQuery(
                        "select cast(extract(epoch from free_at - now()) as double precision) from tries"
                                + " where subject = :subject")
                .setParameter("subject", SecretTokens.hash(subject))
                .getResultList();
        double ahead = found.isEmpty() ? 0 : ((Number) found.get(0)).doubleValue();
        double allowed = seconds(limit.each()) * (limit.atOnce() - 1);
        return Duration.ofMillis(Math.max(0, Math.round((ahead - allowed) * MILLIS)));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }
}

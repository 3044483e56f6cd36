package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Which instructor may help a trainee to sign in, or keep them out: the one in whose cohort the trainee has been longest.
 * Whoever holds a link for a new password becomes the person everywhere; an instructor who enrols somebody else's trainee
 * must not get there by that.
 */
@ApplicationScoped
class Guardians {

    @Inject
    Accounts accounts;

    @Inject
    StoredSessions sessions;

    @Inject
    PasswordResets resets;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    SecurityLog log;

    /** How a trainee's sign-in stands. */
    record SignInState(boolean mayHelp, boolean invited, boolean disabled, int browsers) {}

    @Transactional
    SignInState state(long instructorId, long traineeId) {
        Account trainee = accounts.findById(traineeId);
        return new SignInState(
                mayHelp(instructorId, traineeId),
                trainee.passwordHash == null,
                trainee.disabledAt != null,
                sessions.of(traineeId, null).size());
    }

    /** The token of a link for a new password; none where the instructor may not make it, or the trainee has no password. */
    @Transactional
    Optional<String> link(long instructorId, long traineeId) {
        Account trainee = accounts.findById(traineeId);
        if (!mayHelp(instructorId, traineeId) || trainee.passwordHash == null || trainee.disabledAt != null) {
            return Optional.empty();
        }
        log.linkMade(traineeId, instructorId);
        return Optional.of(resets.handOut(traineeId, instructorId));
    }

    /** Signs a trainee out everywhere; tells in how many browsers, or nothing where the instructor may not. */
    @Transactional
    Optional<Integer> signOut(long instructorId, long traineeId) {
        if (!mayHelp(instructorId, traineeId)) {
            return Optional.empty();
        }
        log.signedOutEverywhere(traineeId, instructorId);
        return Optional.of(sessions.endAll(traineeId));
    }

    /** Keeps a trainee out and signs them out everywhere, or lets them in again; tells whether the instructor may. */
    @Transactional
    boolean setDisabled(long instructorId, long traineeId, boolean disabled) {
        if (!mayHelp(instructorId, traineeId)) {
            return false;
        }
        Account trainee = accounts.findById(traineeId);
        trainee.disabledAt = disabled ? clock.instant() : null;
        if (disabled) {
            sessions.endAll(traineeId);
        }
        log.access(traineeId, instructorId, disabled);
        return true;
    }

    private boolean mayHelp(long instructorId, long traineeId) {
        return database.createNativeQuery("""
                        select c.owner_id from cohort_member m join cohort c on c.id = m.cohort_id
                        join account a on a.id = m.account_id
                        where m.account_id = :trainee and a.role = 'TRAINEE' and not a.stands_in
                        order by m.joined_at, m.cohort_id limit 1
                        """, Long.class)
                .setParameter("trainee", traineeId)
                .getResultList()
                .contains(instructorId);
    }
}

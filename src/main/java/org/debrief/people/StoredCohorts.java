package org.debrief.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StoredCohorts implements Cohorts, PanacheRepository<Cohort> {

    private static final String SUMMARY = """
            select new org.debrief.people.CohortSummary(c.id, c.name, c.joinCode,
                (select cast(count(m) as integer) from CohortMember m where m.cohortId = c.id),
                c.archivedAt is not null,
                c.archivedAt is null and c.joinOpen and (c.joinUntil is null or c.joinUntil > :now))
            from Cohort c where c.ownerId = :owner
            """;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public List<CohortSummary> ownedBy(long instructorId) {
        return getEntityManager()
                .createQuery(SUMMARY + "order by lower(c.name), c.id", CohortSummary.class)
                .setParameter("owner", instructorId)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    @Override
    @Transactional
    public Optional<CohortSummary> ownedBy(long instructorId, long cohortId) {
        return getEntityManager()
                .createQuery(SUMMARY + "and c.id = :id", CohortSummary.class)
                .setParameter("owner", instructorId)
                .setParameter("now", clock.instant())
                .setParameter("id", cohortId)
                .getResultStream()
                .findFirst();
    }

    @Override
    @Transactional
    public CohortSummary create(long instructorId, String name) {
        Cohort cohort = new Cohort(instructorId, name.strip(), JoinCodes.random(), clock.instant());
        persist(cohort);
        return new CohortSummary(cohort.id, cohort.name, cohort.joinCode, 0, false, true);
    }

    @Override
    @Transactional
    public Set<Long> idsWithMember(long accountId) {
        return Set.copyOf(getEntityManager()
                .createQuery("select m.cohortId from CohortMember m where m.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getResultList());
    }

    @Override
    @Transactional
    public Optional<Person> traineeOf(long instructorId, long accountId) {
        return getEntityManager()
                .createQuery("""
                        select a from Account a where a.id = :account and exists (
                            select 1 from CohortMember m, Cohort c
                            where m.accountId = a.id and c.id = m.cohortId and c.ownerId = :owner)
                        """, Account.class)
                .setParameter("account", accountId)
                .setParameter("owner", instructorId)
                .getResultStream()
                .map(Account::person)
                .findFirst();
    }

    @Override
    @Transactional
    public List<Person> members(long cohortId) {
        return getEntityManager()
                .createQuery("""
                        select new org.debrief.people.Person(a.id, a.name, a.email, a.role)
                        from Account a, CohortMember m
                        where m.cohortId = :cohort and m.accountId = a.id order by lower(a.name), a.id
                        """, Person.class)
                .setParameter("cohort", cohortId)
                .getResultList();
    }

    Optional<Cohort> own(long instructorId, long cohortId) {
        return find("id = ?1 and ownerId = ?2", cohortId, instructorId).firstResultOptional();
    }

    /** The same, held until the transaction ends, so that two presses of one button come one after the other. */
    Optional<Cohort> ownHeld(long instructorId, long cohortId) {
        return find("id = ?1 and ownerId = ?2", cohortId, instructorId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean isMember(long cohortId, long accountId) {
        return getEntityManager().find(CohortMember.class, new CohortMember.Key(cohortId, accountId)) != null;
    }

    Set<Long> memberIds(long instructorId, long cohortId) {
        return Set.copyOf(getEntityManager()
                .createQuery("""
                        select m.accountId from CohortMember m, Cohort c
                        where m.cohortId = :cohort and c.id = m.cohortId and c.ownerId = :owner
                        """, Long.class)
                .setParameter("cohort", cohortId)
                .setParameter("owner", instructorId)
                .getResultList());
    }

    Optional<Cohort> withJoinCode(String code) {
        return find("joinCode", code).firstResultOptional();
    }

    /** Makes the accounts members; to join twice changes nothing, even at the same moment. */
    void join(long cohortId, Collection<Long> accountIds) {
        getEntityManager()
                .createNativeQuery("""
                        insert into cohort_member (cohort_id, account_id, joined_at)
                        select :cohort, a.id, :now from account a where a.id in (:accounts) on conflict do nothing
                        """)
                .setParameter("cohort", cohortId)
                .setParameter("now", clock.instant())
                .setParameter("accounts", accountIds)
                .executeUpdate();
    }

    /** Gives the instructor's cohort a new join code; links with the old one no longer work. */
    @Transactional
    boolean renewJoinCode(long instructorId, long cohortId) {
        return update("joinCode = ?1 where id = ?2 and ownerId = ?3", JoinCodes.random(), cohortId, instructorId) == 1;
    }

    /** Opens or closes the instructor's cohort to those who have its join code, unless it is archived. */
    @Transactional
    boolean setJoining(long instructorId, long cohortId, boolean open, @Nullable Instant until) {
        return change(instructorId, cohortId, own -> {
            if (own.archivedAt == null) {
                own.joinOpen = open;
                own.joinUntil = until;
            }
        });
    }

    /** Changes the instructor's cohort; tells whether the instructor has such a cohort. */
    @Transactional
    boolean change(long instructorId, long cohortId, Consumer<Cohort> change) {
        Optional<Cohort> cohort = own(instructorId, cohortId);
        cohort.ifPresent(change);
        return cohort.isPresent();
    }

    /** How the instructor's cohort can be joined now. */
    @Transactional
    Optional<JoinDoor> door(long instructorId, long cohortId) {
        return own(instructorId, cohortId).map(cohort -> JoinDoor.of(cohort, clock.instant()));
    }
}

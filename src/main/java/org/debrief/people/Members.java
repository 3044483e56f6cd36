package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Who is in an instructor's cohort, for that instructor alone. */
@ApplicationScoped
class Members {

    private static final String ROWS = """
            select new org.debrief.people.MemberRow(a.id, a.name, a.email, m.joinedAt, i.createdAt)
            from CohortMember m join Cohort c on c.id = m.cohortId join Account a on a.id = m.accountId
            left join Invitation i on i.accountId = a.id and i.invitedBy = c.ownerId
            where c.id = :cohort and c.ownerId = :owner
            """;

    @Inject
    EntityManager database;

    @Transactional
    List<MemberRow> of(long instructorId, long cohortId) {
        return database.createQuery(ROWS + "order by lower(a.name), a.id", MemberRow.class)
                .setParameter("cohort", cohortId)
                .setParameter("owner", instructorId)
                .getResultList();
    }

    @Transactional
    Optional<MemberRow> one(long instructorId, long cohortId, long accountId) {
        return database.createQuery(ROWS + "and a.id = :account", MemberRow.class)
                .setParameter("cohort", cohortId)
                .setParameter("owner", instructorId)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    /** Takes somebody out of the cohort. Their attempts belong to the quiz and stay. */
    @Transactional
    void remove(long instructorId, long cohortId, long accountId) {
        database.createQuery("""
                        delete from CohortMember m where m.cohortId = :cohort and m.accountId = :account
                        and exists (select 1 from Cohort c where c.id = m.cohortId and c.ownerId = :owner)
                        """)
                .setParameter("cohort", cohortId)
                .setParameter("account", accountId)
                .setParameter("owner", instructorId)
                .executeUpdate();
    }
}

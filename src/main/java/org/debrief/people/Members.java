package org.debrief.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.debrief.pages.ListAddress;
import org.debrief.pages.ListPage;
import org.jspecify.annotations.Nullable;

/** Who is in an instructor's cohort, for that instructor alone. */
@ApplicationScoped
class Members {

    private static final String FROM = """
            from CohortMember m join Cohort c on c.id = m.cohortId join Account a on a.id = m.accountId
            left join Invitation i on i.accountId = a.id and i.invitedBy = c.ownerId
            where c.id = :cohort and c.ownerId = :owner
            """;

    private static final String ROWS =
            "select new org.debrief.people.MemberRow(a.id, a.name, a.email, m.joinedAt, i.createdAt) " + FROM;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private static final String FOUND = "and (lower(a.name) like :words escape '!' or a.email like :words escape '!') ";

    /** One page of the members, as an address asks for it. */
    @Transactional
    MemberList page(long instructorId, long cohortId, ListAddress address) {
        String words = address.pattern();
        int found = count(FOUND, instructorId, cohortId, words);
        int number = ListPage.numberOf(address, found, MemberList.ON_A_PAGE);
        List<MemberRow> rows = database.createQuery(ROWS + FOUND + order(address), MemberRow.class)
                .setParameter("cohort", cohortId)
                .setParameter("owner", instructorId)
                .setParameter("words", words)
                .setFirstResult((number - 1) * MemberList.ON_A_PAGE)
                .setMaxResults(MemberList.ON_A_PAGE)
                .getResultList();
        int all = address.searched() ? count("", instructorId, cohortId, null) : found;
        boolean waiting = count("and i.accountId is not null", instructorId, cohortId, null) > 0;
        int pages = ListPage.pages(found, MemberList.ON_A_PAGE);
        return new MemberList(all, waiting, new ListPage<>(rows, address, found, number, pages), clock.instant());
    }

    private static String order(ListAddress address) {
        String down = address.descending() ? " desc" : "";
        return switch (address.sort()) {
            case "email" -> "order by a.email" + down;
            case "joined" -> "order by m.joinedAt" + down + ", lower(a.name), a.id";
            default -> "order by lower(a.name)" + down + ", a.id" + down;
        };
    }

    /** @param words where the condition asks for them */
    private int count(String condition, long instructorId, long cohortId, @Nullable String words) {
        TypedQuery<Long> query = database.createQuery("select count(a.id) " + FROM + condition, Long.class)
                .setParameter("cohort", cohortId)
                .setParameter("owner", instructorId);
        if (words != null) {
            query.setParameter("words", words);
        }
        return Math.toIntExact(query.getSingleResult());
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

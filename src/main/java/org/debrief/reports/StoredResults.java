package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads attempts. It never writes them. */
@ApplicationScoped
class StoredResults {

    @Inject
    EntityManager database;

    List<AttemptRow> attempts(long quizId) {
        return database.createQuery("""
                        select new org.debrief.reports.AttemptRow(
                            a.id, a.accountId, a.number, a.startedAt, a.readingEndedAt, a.submittedAt, a.marks, a.maxMarks,
                            a.paper)
                        from Attempt a where a.quizId = :quiz order by a.accountId, a.number
                        """, AttemptRow.class)
                .setParameter("quiz", quizId)
                .getResultList();
    }
}

package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads attempts and responses. It never writes them. */
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

    List<ResponseRow> responses(long quizId) {
        return database.createQuery("""
                        select new org.debrief.reports.ResponseRow(
                            r.attemptId, r.questionVersionId, r.optionId, r.typed, r.marks, r.answeredAt)
                        from Response r, Attempt a
                        where r.attemptId = a.id and a.quizId = :quiz and a.submittedAt is not null
                        """, ResponseRow.class)
                .setParameter("quiz", quizId)
                .getResultList();
    }

    List<PartRow> parts(long quizId) {
        return database.createQuery("""
                        select new org.debrief.reports.PartRow(
                            p.attemptId, p.questionVersionId, p.optionId, p.chosenId, p.place)
                        from ResponsePart p, Attempt a
                        where p.attemptId = a.id and a.quizId = :quiz and a.submittedAt is not null
                        """, PartRow.class)
                .setParameter("quiz", quizId)
                .getResultList();
    }
}

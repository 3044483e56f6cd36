package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads attempts. It never writes them. */
@ApplicationScoped
class StoredResults {

    private static final String ROW = "new org.debrief.reports.AttemptRow(a.id, a.accountId, a.number, a.startedAt,"
            + " a.readingEndedAt, a.submittedAt, a.marks, a.maxMarks, a.paper)";

    @Inject
    EntityManager database;

    /**
     * Changes when an attempt is submitted or regraded, and when the data of a trainee are taken out of one. Whoever keeps
     * something under it reads it first: what is kept may then be newer than its state, but never older.
     */
    String state(long quizId) {
        return (String) database.createNativeQuery("""
                        select concat_ws(' ', count(*), max(id), max(submitted_at), sum(marks), sum(max_marks),
                            (select concat_ws(' ', count(*), max(id)) from ruling where quiz_id = :quiz),
                            (select concat_ws(' ', count(*), max(id)) from data_act where action <> 'EXPORT'))
                        from attempt where quiz_id = :quiz and submitted_at is not null
                        """, String.class)
                .setParameter("quiz", quizId)
                .getSingleResult();
    }

    List<AttemptRow> attempts(long quizId) {
        return database.createQuery(
                        "select " + ROW + " from Attempt a where a.quizId = :quiz order by a.accountId, a.number",
                        AttemptRow.class)
                .setParameter("quiz", quizId)
                .getResultList();
    }

    /** Those of one trainee, in their order, by the instructor's quizzes. */
    Map<Long, List<AttemptRow>> attempts(long instructorId, long traineeId) {
        Map<Long, List<AttemptRow>> byQuiz = new HashMap<>();
        database.createQuery(
                        "select a.quizId, " + ROW + " from Attempt a, Quiz q where q.id = a.quizId"
                                + " and q.ownerId = :owner and a.accountId = :trainee order by a.number",
                        Object[].class)
                .setParameter("owner", instructorId)
                .setParameter("trainee", traineeId)
                .getResultList()
                .forEach(row -> byQuiz.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add((AttemptRow) row[1]));
        return byQuiz;
    }
}

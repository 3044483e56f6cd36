package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The scores that rulings changed. */
@ApplicationScoped
class StoredRegradings {

    @Inject
    EntityManager database;

    void add(long rulingId, List<ScoreChange> changes) {
        changes.forEach(change -> database.persist(new RegradingRecord(rulingId, change)));
    }

    /** Every change of the scores of a trainee's attempts, by attempt, the oldest first. */
    Map<Long, List<Regraded>> ofTrainee(long traineeId) {
        return list("a.accountId = :id", traineeId).stream().collect(Collectors.groupingBy(Regraded::attemptId));
    }

    /** The same for one attempt. */
    List<Regraded> ofAttempt(long attemptId) {
        return list("a.id = :id", attemptId);
    }

    private List<Regraded> list(String condition, long id) {
        String query = """
                select new org.debrief.quizzes.Regraded(
                    g.attemptId, r.ruledAt, r.reason, g.marksBefore, g.maxBefore, g.marksAfter, g.maxAfter)
                from RegradingRecord g, RulingRecord r, Attempt a
                where r.id = g.rulingId and a.id = g.attemptId and %s
                order by g.rulingId
                """;
        return database.createQuery(query.formatted(condition), Regraded.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** How many scores each ruling changed; without an entry for one that changed none. */
    Map<Long, Long> countedByRuling(Collection<Long> rulingIds) {
        return database
                .createQuery(
                        "select r.rulingId, count(*) from RegradingRecord r where r.rulingId in :ids group by r.rulingId",
                        Object[].class)
                .setParameter("ids", rulingIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}

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

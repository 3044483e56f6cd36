package org.debrief.quizzes;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class StoredRulings implements Rulings, PanacheRepository<RulingRecord> {

    @Override
    @Transactional
    public OfQuiz of(long quizId) {
        OfQuiz held = OfQuiz.NONE;
        for (RulingRecord record : list("quizId = ?1 order by id", quizId)) {
            held = held.with(record.questionVersionId, record.ruling());
        }
        return held;
    }

    /** What holds in each of these quizzes; without an entry for one in which nothing was ruled. */
    Map<Long, OfQuiz> of(Collection<Long> quizIds) {
        Map<Long, OfQuiz> held = new HashMap<>();
        if (!quizIds.isEmpty()) {
            for (RulingRecord record : list("quizId in ?1 order by id", quizIds)) {
                OfQuiz before = held.getOrDefault(record.quizId, OfQuiz.NONE);
                held.put(record.quizId, before.with(record.questionVersionId, record.ruling()));
            }
        }
        return held;
    }

    /** Every ruling about these questions, the newest first. */
    List<RulingRecord> history(long quizId, Collection<Long> versions) {
        return list("quizId = ?1 and questionVersionId in ?2 order by id desc", quizId, versions);
    }
}

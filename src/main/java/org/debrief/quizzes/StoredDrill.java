package org.debrief.quizzes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class StoredDrill implements PanacheRepositoryBase<DrillCard, DrillCard.Key> {

    List<DrillCard> of(long traineeId) {
        return list("accountId", traineeId);
    }

    Optional<DrillCard> own(long traineeId, long questionId) {
        return find("accountId = ?1 and questionId = ?2 and reviews > 0", traineeId, questionId)
                .firstResultOptional();
    }

    /** The same, made where there is none, and held until the transaction ends: two tabs review one after the other. */
    DrillCard held(long traineeId, long questionId) {
        getEntityManager()
                .createNativeQuery("insert into drill_card (account_id, question_id) values (:trainee, :question)"
                        + " on conflict do nothing")
                .setParameter("trainee", traineeId)
                .setParameter("question", questionId)
                .executeUpdate();
        DrillCard card = find("accountId = ?1 and questionId = ?2", traineeId, questionId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
        // It may have been read before it was held.
        getEntityManager().refresh(card);
        return card;
    }
}

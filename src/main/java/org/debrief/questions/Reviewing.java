package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What an instructor decides about questions. */
@ApplicationScoped
class Reviewing {

    @Inject
    EntityManager database;

    @Inject
    StoredQuestions questions;

    @Inject
    Clock clock;

    @Transactional
    Optional<StoredQuestions.Current> decide(long instructorId, long questionId, QuestionStatus status) {
        Optional<StoredQuestions.Current> current = questions.ownedBy(instructorId, questionId);
        current.ifPresent(c -> c.question().status = status);
        return current;
    }

    @Transactional
    int approveDrafts(long briefingId) {
        return database.createQuery("update versioned Question q set q.status = APPROVED"
                        + " where q.briefingId = :briefing and q.status = DRAFT")
                .setParameter("briefing", briefingId)
                .executeUpdate();
    }

    /**
     * Stores a new version, if nobody else has changed the question since it was opened.
     *
     * @throws OptimisticLockException when somebody has
     */
    @Transactional
    void reword(long instructorId, long questionId, int lock, Wording wording) {
        StoredQuestions.Current current =
                questions.ownedBy(instructorId, questionId).orElseThrow();
        if (current.question().lock != lock) {
            throw new OptimisticLockException("Question " + questionId + " has been changed by somebody else.");
        }
        database.lock(current.question(), jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        database.persist(new QuestionVersion(
                questionId, current.version().number + 1, current.version().revisionId, wording, clock.instant()));
    }
}

package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.debrief.briefings.Briefings;
import org.debrief.drafting.QuestionKind;

/** What an instructor decides about questions. */
@ApplicationScoped
class Reviewing {

    @Inject
    EntityManager database;

    @Inject
    StoredQuestions questions;

    @Inject
    Briefings briefings;

    @Inject
    Clock clock;

    /**
     * Approves, rejects or takes back a question.
     *
     * @param lock of the question as it was when it was decided upon; negative where that does not matter
     * @throws OptimisticLockException when somebody has changed the question since
     */
    @Transactional
    Optional<StoredQuestions.Current> decide(long instructorId, long questionId, QuestionStatus status, int lock) {
        Optional<StoredQuestions.Current> current = questions.ownedBy(instructorId, questionId);
        current.ifPresent(c -> {
            if (lock >= 0 && c.question().lock != lock) {
                throw changed(questionId);
            }
            c.question().status = status;
            database.flush();
        });
        return current;
    }

    /** Puts an instructor's question away, or takes it out of the archive again; empty where there is no such question. */
    @Transactional
    Optional<StoredQuestions.Current> archive(long instructorId, long questionId, boolean away) {
        Optional<StoredQuestions.Current> current =
                questions.ownedBy(instructorId, questionId).filter(c -> c.question().status != QuestionStatus.SPARE);
        current.map(StoredQuestions.Current::question)
                .filter(question -> (question.archivedAt != null) != away)
                .ifPresent(question -> question.archivedAt = away ? clock.instant() : null);
        return current;
    }

    /** Goes back to the wording before the newest one, as a version of its own; empty where there is none before for this text of the article. */
    @Transactional
    Optional<StoredQuestions.Current> undo(long instructorId, long questionId, int lock) {
        StoredQuestions.Current current =
                questions.ownedBy(instructorId, questionId).orElseThrow();
        Optional<QuestionVersion> before = database.createQuery(
                        "from QuestionVersion v where v.questionId = :id and v.number = :number"
                                + " and v.revisionId = :revision",
                        QuestionVersion.class)
                .setParameter("id", questionId)
                .setParameter("number", current.version().number - 1)
                .setParameter("revision", current.version().revisionId)
                .getResultStream()
                .findFirst();
        before.ifPresent(version -> reword(instructorId, questionId, lock, version.revisionId, version.wording()));
        return before.isEmpty() ? Optional.empty() : questions.ownedBy(instructorId, questionId);
    }

    /** Approves the drafts of some kinds that are not archived, but those whose passage a correction has removed: each must be looked at. */
    @Transactional
    int approveDrafts(long briefingId, List<QuestionKind> kinds) {
        return database.createQuery("update versioned Question d set d.status = APPROVED"
                        + " where d.status = DRAFT and d.archivedAt is null and d.id in (select q.id"
                        + StoredQuestions.NEWEST
                        + " and b.id = :briefing and v.kind in :kinds"
                        + " and (v.evidenceStart is null or v.revisionId = :newest))")
                .setParameter("briefing", briefingId)
                .setParameter("kinds", kinds)
                .setParameter("newest", briefings.newestRevision(briefingId))
                .executeUpdate();
    }

    /**
     * Stores a new version, if nobody else has changed the question since it was opened.
     *
     * @param revisionId the revision of the article that the wording's passage is in
     *
     * @throws OptimisticLockException when somebody has
     */
    @Transactional
    void reword(long instructorId, long questionId, int lock, long revisionId, Wording wording) {
        StoredQuestions.Current current =
                questions.ownedBy(instructorId, questionId).orElseThrow();
        if (current.question().lock != lock) {
            throw changed(questionId);
        }
        database.lock(current.question(), jakarta.persistence.LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        database.persist(
                new QuestionVersion(questionId, current.version().number + 1, revisionId, wording, clock.instant()));
    }

    private static OptimisticLockException changed(long questionId) {
        return new OptimisticLockException("Question " + questionId + " has been changed by somebody else.");
    }
}

package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.questions.BulkDecision.Changed;
import org.jspecify.annotations.Nullable;

/** The last decision of each instructor about many questions, and taking it back. */
@ApplicationScoped
@Transactional
class BulkDecisions {

    /** For so long the bank offers to take it back. */
    private static final Duration OFFERED = Duration.ofHours(24);

    @Inject
    EntityManager database;

    @Inject
    StoredTags tags;

    @Inject
    Clock clock;

    /** The last decision, as the bank shows it: “12 questions approved”. */
    public record Last(long id, String what, Instant madeAt) {}

    /** How many questions are as before, and how many have changed since and stay as they are. */
    record Undone(int undone, int changedSince) {

        String sentence() {
            if (undone == 0) {
                return "Nothing is taken back: each of these questions has changed since.";
            }
            String back = (undone == 1 ? "1 question is" : undone + " questions are") + " as before.";
            return changedSince == 0
                    ? back
                    : back
                            + (changedSince == 1
                                    ? " 1 has changed since and stays as it is."
                                    : " " + changedSince + " have changed since and stay as they are.");
        }
    }

    /** Two decisions of one instructor in two windows come one after the other. */
    void oneAtATime(long instructorId) {
        database.createNativeQuery("select id from account where id = :id for update", Long.class)
                .setParameter("id", instructorId)
                .getSingleResult();
    }

    /** For callers that hold {@link #oneAtATime}. */
    Long remember(long instructorId, BulkAction action, @Nullable Long tagId, Collection<Changed> changed) {
        of(instructorId).ifPresent(this::forget);
        BulkDecision decision = new BulkDecision(instructorId, action, tagId, clock.instant());
        decision.changed.addAll(changed);
        database.persist(decision);
        return decision.id;
    }

    Optional<Last> last(long instructorId) {
        Instant since = clock.instant().minus(OFFERED);
        return of(instructorId)
                .filter(decision -> decision.madeAt.isAfter(since))
                .map(decision -> new Last(
                        decision.id, decision.action.done(decision.changed.size(), tagOf(decision)), decision.madeAt));
    }

    /** Takes back a decision; empty where it is not the instructor's last one, or has been taken back. */
    Optional<Undone> undo(long instructorId, long decisionId) {
        oneAtATime(instructorId);
        return of(instructorId).filter(decision -> decision.id == decisionId).map(decision -> {
            int undone = decision.action.takesATag() && decision.tagId != null
                    ? untag(decision, decision.tagId)
                    : (int) decision.changed.stream().filter(this::restore).count();
            int all = decision.changed.size();
            forget(decision);
            return new Undone(undone, all - undone);
        });
    }

    private int untag(BulkDecision decision, long tagId) {
        List<Long> ids = decision.changed.stream().map(Changed::questionId).toList();
        Set<Long> back = decision.action == BulkAction.TAG ? tags.remove(tagId, ids) : tags.add(tagId, ids);
        return back.size();
    }

    private boolean restore(Changed changed) {
        Question question = database.find(Question.class, changed.questionId(), LockModeType.PESSIMISTIC_WRITE);
        if (question == null || question.lock != changed.lock()) {
            return false;
        }
        question.status = changed.statusBefore();
        question.archivedAt = changed.archivedBefore();
        return true;
    }

    private @Nullable String tagOf(BulkDecision decision) {
        return decision.tagId == null ? null : tags.name(decision.tagId);
    }

    private Optional<BulkDecision> of(long instructorId) {
        return database.createQuery("from BulkDecision d where d.ownerId = :owner", BulkDecision.class)
                .setParameter("owner", instructorId)
                .getResultStream()
                .findFirst();
    }

    private void forget(BulkDecision decision) {
        database.remove(decision);
        database.flush();
    }
}

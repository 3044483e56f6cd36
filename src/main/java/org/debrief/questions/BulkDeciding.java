package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.debrief.questions.BulkDecision.Changed;
import org.jspecify.annotations.Nullable;

/** Decides about many questions at once: all of it or nothing, and so that it can be taken back. */
@ApplicationScoped
@Transactional
class BulkDeciding {

    /** More than anybody ticks; a program sends more in several requests. */
    static final int MOST = 500;

    @Inject
    EntityManager database;

    @Inject
    StoredTags tags;

    @Inject
    BulkDecisions decisions;

    @Inject
    Clock clock;

    /**
     * Decides about those of the questions that are the instructor's; others are as if they had not been named.
     *
     * @param tag as {@link TagNames} gives it; null where the action takes none
     */
    BulkOutcome decide(long instructorId, BulkAction action, Collection<Long> questionIds, @Nullable String tag) {
        decisions.oneAtATime(instructorId);
        Map<Long, Question> mine = new LinkedHashMap<>();
        own(instructorId, questionIds).forEach(question -> mine.put(question.id, question));
        if (action.takesATag() && tag != null) {
            return tag(instructorId, action, mine, tag);
        }
        Set<Long> outdated = action == BulkAction.APPROVE ? outdated(mine.keySet()) : Set.of();
        Map<Long, Changed> before = new LinkedHashMap<>();
        int left = 0;
        for (Question question : mine.values()) {
            Changed was = new Changed(question.id, question.lock, question.status, question.archivedAt);
            boolean approvable = question.status == QuestionStatus.APPROVED || !outdated.contains(question.id);
            left += approvable ? 0 : 1;
            if (approvable && change(question, action)) {
                before.put(question.id, was);
            }
        }
        database.flush();
        List<Changed> changed = before.values().stream()
                .map(was -> new Changed(
                        was.questionId(),
                        database.find(Question.class, was.questionId()).lock,
                        was.statusBefore(),
                        was.archivedBefore()))
                .toList();
        return outcome(instructorId, action, null, null, changed, left, 0, mine.size());
    }

    private boolean change(Question question, BulkAction action) {
        QuestionStatus status = action.status().orElse(question.status);
        Instant archived = action == BulkAction.ARCHIVE && question.archivedAt == null
                ? clock.instant()
                : action == BulkAction.RESTORE ? null : question.archivedAt;
        boolean changes = question.status != status || (question.archivedAt == null) != (archived == null);
        question.status = status;
        question.archivedAt = archived;
        return changes;
    }

    private BulkOutcome tag(long instructorId, BulkAction action, Map<Long, Question> mine, String tag) {
        long tagId = tags.idOf(instructorId, tag);
        Set<Long> changed;
        Set<Long> full = Set.of();
        if (action == BulkAction.TAG) {
            full = tags.fullWithout(tagId, mine.keySet());
            changed = tags.add(tagId, mine.keySet());
        } else {
            changed = tags.remove(tagId, mine.keySet());
        }
        List<Changed> items = changed.stream()
                .map(id -> database.find(Question.class, id))
                .map(question -> new Changed(question.id, question.lock, question.status, question.archivedAt))
                .toList();
        return outcome(instructorId, action, tagId, tag, items, 0, full.size(), mine.size());
    }

    private BulkOutcome outcome(
            long instructorId,
            BulkAction action,
            @Nullable Long tagId,
            @Nullable String tag,
            List<Changed> changed,
            int outdated,
            int full,
            int all) {
        Long id = changed.isEmpty() ? null : decisions.remember(instructorId, action, tagId, changed);
        int same = all - changed.size() - outdated - full;
        return new BulkOutcome(action, tag, id, changed.size(), outdated, full, same);
    }

    private List<Question> own(long instructorId, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select q from Question q where q.id in :ids and q.status <> SPARE and q.briefingId in"
                                        + " (select b.id from Briefing b where b.ownerId = :owner) order by q.id",
                                Question.class)
                        .setParameter("ids", ids)
                        .setParameter("owner", instructorId)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
    }

    /** Those whose passage a correction has removed: each must be looked at before somebody is asked. */
    @SuppressWarnings("unchecked")
    private Set<Long> outdated(Collection<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(database.createNativeQuery("""
                                select q.id from question q join question_version v on v.question_id = q.id
                                where q.id in (:ids) and v.evidence_start is not null
                                  and v.number = (select max(n.number) from question_version n where n.question_id = q.id)
                                  and v.revision_id <> (select r.id from briefing_revision r
                                      where r.briefing_id = q.briefing_id order by r.number desc limit 1)
                                """, Long.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }
}

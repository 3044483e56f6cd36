package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The questions in the database; every query of an instructor's is scoped by the briefing's owner. */
@ApplicationScoped
@Transactional
class StoredQuestions {

    private static final String NEWEST =
            " v.number = (select max(n.number) from QuestionVersion n where n.questionId = q.id)";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** A question with its newest version. */
    record Current(Question question, QuestionVersion version) {}

    List<Current> ofBriefing(long briefingId) {
        return database.createQuery(
                        "select new org.debrief.questions.StoredQuestions$Current(q, v) from Question q"
                                + " join QuestionVersion v on v.questionId = q.id where q.briefingId = :briefing"
                                + " and q.status <> SPARE and"
                                + NEWEST
                                + " order by v.evidenceStart nulls last, q.id",
                        Current.class)
                .setParameter("briefing", briefingId)
                .getResultList();
    }

    /** What is kept in reserve, in the order of the text. For callers that have already checked who may see it. */
    List<Current> sparesOf(long briefingId) {
        return database.createQuery(
                        "select new org.debrief.questions.StoredQuestions$Current(q, v) from Question q"
                                + " join QuestionVersion v on v.questionId = q.id where q.briefingId = :briefing"
                                + " and q.status = SPARE and"
                                + NEWEST
                                + " order by v.evidenceStart nulls last, q.id",
                        Current.class)
                .setParameter("briefing", briefingId)
                .getResultList();
    }

    Optional<Current> ownedBy(long instructorId, long questionId) {
        return database.createQuery(
                        "select new org.debrief.questions.StoredQuestions$Current(q, v) from Question q"
                                + " join QuestionVersion v on v.questionId = q.id join Briefing b on b.id = q.briefingId"
                                + " where b.ownerId = :owner and q.id = :id and" + NEWEST,
                        Current.class)
                .setParameter("owner", instructorId)
                .setParameter("id", questionId)
                .getResultStream()
                .findFirst();
    }

    List<Current> approvedOf(long instructorId) {
        return database.createQuery(
                        "select new org.debrief.questions.StoredQuestions$Current(q, v) from Question q"
                                + " join QuestionVersion v on v.questionId = q.id join Briefing b on b.id = q.briefingId"
                                + " where b.ownerId = :owner and q.status = APPROVED and" + NEWEST
                                + " order by b.createdAt desc, b.id desc, v.evidenceStart nulls last, q.id",
                        Current.class)
                .setParameter("owner", instructorId)
                .getResultList();
    }

    Map<Long, Current> byVersion(List<Long> versionIds) {
        return database
                .createQuery(
                        "select new org.debrief.questions.StoredQuestions$Current(q, v) from Question q"
                                + " join QuestionVersion v on v.questionId = q.id where v.id in :ids",
                        Current.class)
                .setParameter("ids", versionIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(current -> current.version().id, Function.identity()));
    }

    /** How many questions of each status the briefings have, by briefing. */
    Map<Long, Map<QuestionStatus, Long>> counts(List<Long> briefingIds) {
        return database
                .createQuery(
                        "select q.briefingId, q.status, count(q) from Question q where q.briefingId in :ids"
                                + " group by q.briefingId, q.status",
                        Object[].class)
                .setParameter("ids", briefingIds)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.toMap(row -> (QuestionStatus) row[1], row -> (Long) row[2])));
    }

    Question add(long briefingId, long revisionId, Wording wording, QuestionStatus status) {
        Question question = new Question(briefingId, status, clock.instant());
        database.persist(question);
        database.persist(new QuestionVersion(question.id, 1, revisionId, wording, clock.instant()));
        return question;
    }

    /** Takes away what was drafted and not yet looked at, before drafting again. */
    void removeDrafts(long briefingId) {
        List<Question> drafts = database.createQuery(
                        "from Question q where q.briefingId = :briefing and q.status in (DRAFT, SPARE)", Question.class)
                .setParameter("briefing", briefingId)
                .getResultList();
        for (Question draft : drafts) {
            database.createQuery("delete from QuestionOption o where o.version.id in"
                            + " (select v.id from QuestionVersion v where v.questionId = :id)")
                    .setParameter("id", draft.id)
                    .executeUpdate();
            database.createQuery("delete from QuestionVersion v where v.questionId = :id")
                    .setParameter("id", draft.id)
                    .executeUpdate();
            database.remove(draft);
        }
    }
}

package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.debrief.drafting.QuestionKind;

/** The questions in the database; every query of an instructor's is scoped by the briefing's owner. */
@ApplicationScoped
@Transactional
class StoredQuestions {

    /** Questions, each with its newest version and its briefing; conditions are added with "and". */
    static final String NEWEST = " from Question q join QuestionVersion v on v.questionId = q.id"
            + " join Briefing b on b.id = q.briefingId"
            + " where v.number = (select max(n.number) from QuestionVersion n where n.questionId = q.id)";

    /** Briefings as they came, the newest first, and the questions of each in the order of its text. */
    static final String ORDER = " order by b.createdAt desc, b.id desc, v.evidenceStart nulls last, q.id";

    private static final String APPROVED = " and b.ownerId = :owner and q.status = APPROVED and q.archivedAt is null";

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** A question with its newest version. */
    record Current(Question question, QuestionVersion version) {}

    List<Current> ofBriefing(long briefingId) {
        return newest(" and b.id = :id and q.status <> SPARE", Map.of("id", briefingId));
    }

    /** What is kept in reserve. For callers that have already checked who may see it. */
    List<Current> sparesOf(long briefingId) {
        return newest(" and b.id = :id and q.status = SPARE", Map.of("id", briefingId));
    }

    /** All of a briefing, what is kept in reserve, too. For callers that have already checked who may see it. */
    List<Current> all(long briefingId) {
        return newest(" and b.id = :id", Map.of("id", briefingId));
    }

    Optional<Current> ownedBy(long instructorId, long questionId) {
        return newest(" and b.ownerId = :owner and q.id = :id", Map.of("owner", instructorId, "id", questionId))
                .stream()
                .findFirst();
    }

    /** Those that may be put into a quiz; what is archived may not. */
    List<Current> approvedOf(long instructorId) {
        return newest(APPROVED, Map.of("owner", instructorId));
    }

    /** Those of them that are among these. */
    List<Current> approvedAmong(long instructorId, Collection<Long> questionIds) {
        return questionIds.isEmpty()
                ? List.of()
                : newest(APPROVED + " and q.id in :ids", Map.of("owner", instructorId, "ids", questionIds));
    }

    private List<Current> newest(String conditions, Map<String, Object> values) {
        TypedQuery<Current> query = database.createQuery(
                "select new org.debrief.questions.StoredQuestions$Current(q, v)" + NEWEST + conditions + ORDER,
                Current.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** Where the questions of a briefing stand in one revision of its text, those in reserve, too. */
    List<Placed> placed(long briefingId, long revisionId) {
        return database.createQuery(
                        "select new org.debrief.questions.Placed(q.id, q.status, v.evidenceStart, v.evidenceEnd)"
                                + NEWEST + " and b.id = :briefing and v.revisionId = :revision" + ORDER,
                        Placed.class)
                .setParameter("briefing", briefingId)
                .setParameter("revision", revisionId)
                .getResultList();
    }

    /** The questions of a briefing that had another wording before, about the same text of the article. */
    Set<Long> reworded(long briefingId) {
        return Set.copyOf(database.createQuery(
                        "select q.id" + NEWEST + " and b.id = :briefing and exists (select 1 from QuestionVersion e"
                                + " where e.questionId = q.id and e.number = v.number - 1"
                                + " and e.revisionId = v.revisionId)",
                        Long.class)
                .setParameter("briefing", briefingId)
                .getResultList());
    }

    /** What stands to choose from, or is to be typed, in all questions of these kinds that a briefing has. */
    List<String> optionsAbout(long briefingId, List<QuestionKind> kinds) {
        return database.createQuery(
                        "select o.text from QuestionOption o where o.version.id in (select v.id" + NEWEST
                                + " and b.id = :briefing and v.kind in :kinds and v.format not in (TRUE_FALSE, ORDERING))",
                        String.class)
                .setParameter("briefing", briefingId)
                .setParameter("kinds", kinds)
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

    /** How many questions of each status the briefings have, by briefing; those in the archive are not counted. */
    Map<Long, Map<QuestionStatus, Long>> counts(List<Long> briefingIds) {
        return database
                .createQuery(
                        "select q.briefingId, q.status, count(q) from Question q where q.briefingId in :ids"
                                + " and q.archivedAt is null group by q.briefingId, q.status",
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
}

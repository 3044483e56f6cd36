package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks for questions over all briefings of an instructor. */
@ApplicationScoped
@Transactional
class BankSearch {

    static final int ON_A_PAGE = 25;

    private static final String FROM = StoredQuestions.NEWEST + " and b.ownerId = :owner and q.status <> SPARE";
    private static final String HAS_TEXT = "(v.stem ilike :text escape '!' or exists (select 1 from QuestionOption o"
            + " where o.version = v and (o.text ilike :text escape '!' or o.prompt ilike :text escape '!')))";
    private static final String SELECT = "select new org.debrief.questions.BankRow("
            + "q.id, q.status, v.number, v.kind, v.format, v.difficulty, v.stem, b.id, b.title)";

    @Inject
    EntityManager database;

    long count(long ownerId, BankFilter filter) {
        return query("select count(q)", "", Long.class, ownerId, filter).getSingleResult();
    }

    /** @param page from 1 */
    List<BankRow> page(long ownerId, BankFilter filter, int page) {
        // The same order on every page, so that paging shows each question once.
        return query(SELECT, StoredQuestions.ORDER, BankRow.class, ownerId, filter)
                .setFirstResult((page - 1) * ON_A_PAGE)
                .setMaxResults(ON_A_PAGE)
                .getResultList();
    }

    /** All wordings of a question, the newest first; none when it is not the instructor's. */
    List<QuestionVersion> versions(long ownerId, long questionId) {
        return database.createQuery(
                        "select v from QuestionVersion v join Question q on q.id = v.questionId"
                                + " join Briefing b on b.id = q.briefingId"
                                + " where b.ownerId = :owner and q.id = :id order by v.number desc",
                        QuestionVersion.class)
                .setParameter("owner", ownerId)
                .setParameter("id", questionId)
                .getResultList();
    }

    private <T> TypedQuery<T> query(String select, String order, Class<T> type, long ownerId, BankFilter filter) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder conditions = new StringBuilder();
        add(conditions, values, "v.kind = :kind", "kind", filter.kind());
        add(conditions, values, "v.format = :format", "format", filter.format());
        add(conditions, values, "v.difficulty = :difficulty", "difficulty", filter.difficulty());
        add(conditions, values, "q.status = :status", "status", filter.status());
        add(conditions, values, "b.id = :briefing", "briefing", filter.briefing());
        add(conditions, values, HAS_TEXT, "text", filter.text().isEmpty() ? null : filter.pattern());
        TypedQuery<T> query =
                database.createQuery(select + FROM + conditions + order, type).setParameter("owner", ownerId);
        values.forEach(query::setParameter);
        return query;
    }

    private static void add(
            StringBuilder conditions,
            Map<String, Object> values,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}

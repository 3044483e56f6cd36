package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;

/** Looks for questions over all briefings of an instructor. */
@ApplicationScoped
@Transactional
class BankSearch {

    static final int ON_A_PAGE = 25;

    private static final String FROM = """
             from briefing b join question q on q.briefing_id = b.id
             join question_version v on v.question_id = q.id
                 and v.number = (select max(n.number) from question_version n where n.question_id = q.id)
             where b.owner_id = :owner and q.status <> 'SPARE'""";

    private static final String COLUMNS =
            "select q.id, q.status, v.number, v.kind, v.format, v.difficulty, v.stem, b.id as briefing, b.title, q.archived_at is not null as archived ";

    /** Briefings as they came, the newest first; the same on every page, so that paging shows each question once. */
    private static final String ORDER = " order by b.created_at desc, b.id desc, v.evidence_start nulls last, q.id";

    @Inject
    EntityManager database;

    @Inject
    StoredTags tags;

    long count(long ownerId, BankFilter filter) {
        BankConditions conditions = new BankConditions(filter);
        var query = database.createNativeQuery("select count(*) " + FROM + conditions.sql(), Long.class)
                .setParameter("owner", ownerId);
        conditions.fill(query);
        return (Long) query.getSingleResult();
    }

    /** @param page from 1 */
    @SuppressWarnings("unchecked")
    List<BankRow> page(long ownerId, BankFilter filter, int page) {
        BankConditions conditions = new BankConditions(filter);
        var query = database.createNativeQuery(COLUMNS + FROM + conditions.sql() + ORDER, Object[].class)
                .setParameter("owner", ownerId)
                .setFirstResult((page - 1) * ON_A_PAGE)
                .setMaxResults(ON_A_PAGE);
        conditions.fill(query);
        List<Object[]> found = query.getResultList();
        Map<Long, List<String>> tagged =
                tags.of(found.stream().map(BankSearch::idOf).toList());
        return found.stream()
                .map(columns -> row(columns, tagged.getOrDefault(idOf(columns), List.of())))
                .toList();
    }

    private static long idOf(Object[] columns) {
        return (Long) columns[0];
    }

    private static BankRow row(Object[] columns, List<String> tags) {
        return new BankRow(
                idOf(columns),
                QuestionStatus.valueOf((String) columns[1]),
                (Boolean) columns[9],
                (Integer) columns[2],
                QuestionKind.valueOf((String) columns[3]),
                QuestionFormat.valueOf((String) columns[4]),
                Difficulty.valueOf((String) columns[5]),
                (String) columns[6],
                (Long) columns[7],
                (String) columns[8],
                tags);
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
}

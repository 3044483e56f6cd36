package org.debrief.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.pages.ListPage;
import org.jspecify.annotations.Nullable;

/** Looks for questions over all briefings of an instructor. */
@ApplicationScoped
@Transactional
class BankSearch {

    static final int ON_A_PAGE = 25;

    /** The newest wording is looked up question by question: joined, the wordings of everybody would be read for it. */
    private static final String FROM = """
             from briefing b join question q on q.briefing_id = b.id
             cross join lateral (select n.* from question_version n where n.question_id = q.id
                 order by n.number desc limit 1) v
             where b.owner_id = :owner and q.status <> 'SPARE'""";

    private static final String COLUMNS =
            "select q.id, q.status, v.number, v.kind, v.format, v.difficulty, v.stem, b.id as briefing, b.title, q.archived_at is not null as archived ";

    /** Briefings as they came, the newest first; the same on every page, so that paging shows each question once. */
    private static final String ORDER = " order by b.created_at desc, b.id desc, v.evidence_start nulls last, q.id";

    @Inject
    EntityManager database;

    @Inject
    StoredTags tags;

    @Inject
    QuestionUse use;

    @Inject
    QuestionStatistics statistics;

    /**
     * One page of what was found.
     *
     * @param count how many there are on all pages
     * @param page from 1
     */
    record Found(long count, int page, int pages, List<BankRow> rows) {}

    /**
     * Looks for what a filter says, and for the page that was asked for, or the nearest that there is.
     *
     * @param size how many are on a page
     */
    Found find(long ownerId, BankFilter filter, SentFilter asked, int size) {
        BankConditions conditions = conditions(ownerId, filter);
        long count = count(ownerId, conditions);
        int pages = ListPage.pages(count, size);
        int page = asked.page(pages);
        return new Found(count, page, pages, page(ownerId, conditions, page, size));
    }

    private BankConditions conditions(long ownerId, BankFilter filter) {
        BankConditions conditions = new BankConditions(filter);
        if (filter.use() == QuestionUse.Where.NEVER) {
            conditions.notAmong("use", use.everAsked(ownerId));
        } else if (filter.use() != null) {
            conditions.among("use", use.askedIn(ownerId, filter.use()));
        }
        if (filter.results() == QuestionStatistics.Results.NEVER_ANSWERED) {
            conditions.notAmong("results", statistics.answered(ownerId));
        } else if (filter.results() != null) {
            conditions.among("results", statistics.with(ownerId, filter.results()));
        }
        return conditions;
    }

    private long count(long ownerId, BankConditions conditions) {
        var query = database.createNativeQuery("select count(*) " + FROM + conditions.sql(), Long.class)
                .setParameter("owner", ownerId);
        conditions.fill(query);
        return (Long) query.getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<BankRow> page(long ownerId, BankConditions conditions, int page, int size) {
        var query = database.createNativeQuery(COLUMNS + FROM + conditions.sql() + ORDER, Object[].class)
                .setParameter("owner", ownerId)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size);
        conditions.fill(query);
        List<Object[]> found = query.getResultList();
        List<Long> ids = found.stream().map(BankSearch::idOf).toList();
        Map<Long, List<String>> tagged = tags.of(ids);
        Map<Long, List<QuestionUse.Asked>> uses =
                use.of(ownerId, ids).stream().collect(Collectors.groupingBy(QuestionUse.Asked::questionId));
        Map<Long, QuestionStatistics.Figures> figures = statistics.of(ownerId, ids);
        return found.stream()
                .map(columns -> row(
                        columns,
                        tagged.getOrDefault(idOf(columns), List.of()),
                        uses.getOrDefault(idOf(columns), List.of()),
                        figures.get(idOf(columns))))
                .toList();
    }

    private static long idOf(Object[] columns) {
        return (Long) columns[0];
    }

    private static BankRow row(
            Object[] columns,
            List<String> tags,
            List<QuestionUse.Asked> uses,
            QuestionStatistics.@Nullable Figures figures) {
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
                tags,
                uses,
                figures);
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

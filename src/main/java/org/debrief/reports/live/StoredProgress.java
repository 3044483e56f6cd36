package org.debrief.reports.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads how far trainees are, in one query whatever their number. It never writes. */
@ApplicationScoped
@Transactional
class StoredProgress implements LiveRooms.Progress {

    /** The newest attempt of each trainee with how many answers it has; times in milliseconds since 1970. */
    private static final String BEGUN = """
            select a.account_id, p.name, a.number, cast(extract(epoch from a.submitted_at) * 1000 as bigint),
                   coalesce(a.ended_by, ''), a.reading_ended_at is null, cardinality(a.paper), r.answered,
                   cast(extract(epoch from greatest(a.started_at, a.reading_ended_at, r.last)) * 1000 as bigint)
            from (select distinct on (account_id) * from attempt where quiz_id = :quiz %s
                  order by account_id, number desc) a
            join account p on p.id = a.account_id
            cross join lateral (select cast(count(*) as integer) as answered, max(answered_at) as last
                                from response where attempt_id = a.id) r
            """;

    private static final String NOT_BEGUN = """
            select distinct p.id, p.name from assignment g join cohort_member m on m.cohort_id = g.cohort_id
            join account p on p.id = m.account_id
            where g.quiz_id = :quiz
                and not exists (select 1 from attempt a where a.quiz_id = :quiz and a.account_id = p.id)
            """;

    @Inject
    EntityManager database;

    @Override
    @SuppressWarnings("unchecked")
    public List<LiveRow> all(long quizId) {
        List<Object[]> begun = database.createNativeQuery(BEGUN.formatted(""), Object[].class)
                .setParameter("quiz", quizId)
                .getResultList();
        List<Object[]> others = database.createNativeQuery(NOT_BEGUN, Object[].class)
                .setParameter("quiz", quizId)
                .getResultList();
        List<LiveRow> rows = new ArrayList<>();
        begun.forEach(row -> rows.add(row(row)));
        others.forEach(row -> rows.add(LiveRow.notStarted((Long) row[0], (String) row[1])));
        return rows;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<LiveRow> of(long quizId, Collection<Long> attemptIds) {
        List<Object[]> rows = database.createNativeQuery(BEGUN.formatted("and id in (:attempts)"), Object[].class)
                .setParameter("quiz", quizId)
                .setParameter("attempts", attemptIds)
                .getResultList();
        return rows.stream().map(StoredProgress::row).toList();
    }

    private static LiveRow row(Object[] cells) {
        return new LiveRow(
                (Long) cells[0],
                (String) cells[1],
                state(cells[3] != null, (String) cells[4], (Boolean) cells[5]),
                (Integer) cells[2],
                (Integer) cells[7],
                (Integer) cells[6],
                instant((Long) cells[8]),
                instant((Long) cells[3]));
    }

    private static LiveState state(boolean submitted, String endedBy, boolean reading) {
        if (submitted) {
            return endedBy.equals("CLOCK") ? LiveState.ENDED : LiveState.SUBMITTED;
        }
        return reading ? LiveState.READING : LiveState.WORKING;
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}

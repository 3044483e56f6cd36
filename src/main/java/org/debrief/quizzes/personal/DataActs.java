package org.debrief.quizzes.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The trace of what instructors did with trainees' data. It names nobody whose data it was. */
@ApplicationScoped
class DataActs {

    /** The last ones that are shown. */
    private static final int MOST = 500;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Transactional
    void add(long instructorId, DataAction action, Kept kept) {
        database.createNativeQuery("insert into data_act (instructor_id, action, done_at, cohorts, attempts, answers)"
                        + " values (:instructor, :action, :now, :cohorts, :attempts, :answers)")
                .setParameter("instructor", instructorId)
                .setParameter("action", action.name())
                .setParameter("now", clock.instant())
                .setParameter("cohorts", kept.cohorts())
                .setParameter("attempts", kept.submitted() + kept.running())
                .setParameter("answers", kept.answers())
                .executeUpdate();
    }

    /** The instructor's own, the newest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<DataAct> of(long instructorId) {
        List<Object[]> rows = database.createNativeQuery(
                        "select action, done_at, cohorts, attempts, answers from data_act"
                                + " where instructor_id = :instructor order by id desc limit :most",
                        Object[].class)
                .setParameter("instructor", instructorId)
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream()
                .map(row -> new DataAct(
                        DataAction.valueOf((String) row[0]),
                        (Instant) row[1],
                        (Integer) row[2],
                        (Integer) row[3],
                        (Integer) row[4]))
                .toList();
    }
}

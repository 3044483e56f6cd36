package org.debrief.quizzes;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds quizzes of one instructor, the newest first. */
@ApplicationScoped
class QuizSearch {

    @Inject
    StoredQuizzes quizzes;

    @Inject
    Clock clock;

    /** @param page 1 for the first */
    List<Quiz> page(long instructorId, QuizFilter filter, int page, int size) {
        return query(instructorId, filter).page(page - 1, size).list();
    }

    long count(long instructorId, QuizFilter filter) {
        return query(instructorId, filter).count();
    }

    private PanacheQuery<Quiz> query(long instructorId, QuizFilter filter) {
        Map<String, Object> values = new HashMap<>(Map.of("owner", instructorId, "words", filter.pattern()));
        String conditions = "q.ownerId = :owner and q.archivedAt is " + (filter.archived() ? "not null" : "null")
                + " and (q.title ilike :words escape '!' or exists (select 1 from Cohort c"
                + " where c.id member of q.cohorts and c.name ilike :words escape '!'))";
        if (filter.status() != null) {
            conditions += switch (filter.status()) {
                case DRAFT -> " and q.status = DRAFT";
                case PUBLISHED ->
                    " and q.status = PUBLISHED and (q.settings.closesAt is null or q.settings.closesAt > :now)";
                case CLOSED -> " and (q.status = CLOSED or (q.status = PUBLISHED and q.settings.closesAt <= :now))";
            };
            if (filter.status() != QuizStatus.DRAFT) {
                values.put("now", clock.instant());
            }
        }
        return quizzes.find("from Quiz q where " + conditions + " order by q.createdAt desc, q.id desc", values);
    }
}

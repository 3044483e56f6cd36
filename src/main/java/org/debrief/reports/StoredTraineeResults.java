package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.debrief.quizzes.AttemptCounted;

/** Reads what one trainee did in the quizzes of one instructor. */
@ApplicationScoped
class StoredTraineeResults {

    private static final String QUIZZES = """
            select z.id, z.title, z.attempt_counted, z.pass_mark from quiz z
            where z.owner_id = :owner and z.status <> 'DRAFT' and (
                exists (select 1 from attempt a where a.quiz_id = z.id and a.account_id = :trainee)
                or exists (select 1 from assignment s join cohort_member m on m.cohort_id = s.cohort_id
                    where s.quiz_id = z.id and m.account_id = :trainee))
            order by coalesce(z.published_at, z.created_at), z.id
            """;

    private static final String MISSED = """
            with asked as (
                select v.question_id, v.id as version, z.id as quiz, a.submitted_at, coalesce(r.marks, 0) as marks
            """ + AskedQuestions.of("a.account_id = :trainee") + """
            )
            select (array_agg(version order by submitted_at desc))[1], (array_agg(quiz order by submitted_at desc))[1],
                count(*) filter (where marks < 1), count(*)
            from asked group by question_id having bool_or(marks < 1)
            order by sum(1 - marks) desc, max(submitted_at) desc, question_id limit :most
            """;

    /** @param version as the quiz that was submitted last asked it */
    record Missed(long version, long quiz, long missed, long asked) {}

    @Inject
    EntityManager database;

    @Inject
    StoredResults results;

    @SuppressWarnings("unchecked")
    List<TraineeQuiz> quizzes(long instructorId, long traineeId) {
        List<Object[]> rows = database.createNativeQuery(QUIZZES, Object[].class)
                .setParameter("owner", instructorId)
                .setParameter("trainee", traineeId)
                .getResultList();
        Map<Long, List<AttemptRow>> attempts = results.attempts(instructorId, traineeId);
        List<TraineeQuiz> quizzes = new ArrayList<>();
        for (Object[] row : rows) {
            long id = (Long) row[0];
            quizzes.add(new TraineeQuiz(
                    id,
                    (String) row[1],
                    AttemptCounted.valueOf((String) row[2]),
                    (Integer) row[3],
                    attempts.getOrDefault(id, List.of())));
        }
        return quizzes;
    }

    /** The questions that cost the trainee the most marks, the worst first. */
    @SuppressWarnings("unchecked")
    List<Missed> missed(long instructorId, long traineeId, int most) {
        List<Object[]> rows = database.createNativeQuery(MISSED, Object[].class)
                .setParameter("owner", instructorId)
                .setParameter("trainee", traineeId)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new Missed((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3]))
                .toList();
    }
}

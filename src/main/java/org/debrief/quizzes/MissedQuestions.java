package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what a trainee missed in finished attempts, as far as the quizzes let them see now what is right. */
@ApplicationScoped
class MissedQuestions {

    @Inject
    EntityManager database;

    @Inject
    StoredQuizzes quizzes;

    @Inject
    StoredRulings rulings;

    @Inject
    Clock clock;

    private record Row(long questionId, long versionId, long attemptId, long quizId) {}

    /**
     * Each question once, with the version that was missed last, in the order in which they were first missed. A question that was
     * dropped is not among them, and neither is one that was answered wholly right by what was ruled since.
     */
    List<Missed> of(long traineeId) {
        List<Row> rows = rows(traineeId);
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<Long> ids = rows.stream().map(Row::quizId).collect(Collectors.toSet());
        Instant now = clock.instant();
        Map<Long, Quiz> telling = quizzes.withIds(ids).stream()
                .filter(quiz -> tells(quiz, now))
                .collect(Collectors.toMap(quiz -> quiz.id, Function.identity()));
        Map<Long, Rulings.OfQuiz> ruled = rulings.of(telling.keySet());
        Map<Long, Missed> byQuestion = new LinkedHashMap<>();
        for (Row row : rows) {
            Quiz quiz = telling.get(row.quizId());
            if (quiz != null
                    && !ruled.getOrDefault(quiz.id, Rulings.OfQuiz.NONE).isDropped(row.versionId())) {
                byQuestion.put(row.questionId(), missed(row, quiz));
            }
        }
        return new ArrayList<>(byQuestion.values());
    }

    private static Missed missed(Row row, Quiz quiz) {
        return new Missed(row.questionId(), row.versionId(), row.attemptId(), quiz.title, quiz.settings.timeZone());
    }

    /** Whether a finished attempt at it shows what was answered, what of it is right, and the right answers. */
    private static boolean tells(Quiz quiz, Instant now) {
        ReviewScope scope =
                ReviewScope.of(quiz.settings.review(), ReviewMoment.of(true, ReviewMoment.isClosed(quiz, now)));
        return scope.answers() && scope.marks() && scope.key();
    }

    @SuppressWarnings("unchecked")
    private List<Row> rows(long traineeId) {
        List<Object[]> found = database.createNativeQuery("""
                        select v.question_id, v.id, a.id as attempt, a.quiz_id
                        from attempt a
                        cross join unnest(a.paper) with ordinality p (version_id, position)
                        join question_version v on v.id = p.version_id
                        left join response r on r.attempt_id = a.id and r.question_version_id = v.id
                        where a.account_id = :trainee and a.submitted_at is not null
                            and (r.attempt_id is null or r.marks < 1)
                        order by a.submitted_at, a.id, p.position
                        """, Object[].class)
                .setParameter("trainee", traineeId)
                .getResultList();
        return found.stream()
                .map(row -> new Row((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3]))
                .toList();
    }
}

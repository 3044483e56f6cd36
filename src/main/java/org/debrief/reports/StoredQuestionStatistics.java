package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.questions.QuestionStatistics;
import org.jspecify.annotations.Nullable;

/** Works out in the database what first attempts say about many questions at a time. */
@ApplicationScoped
@Transactional
class StoredQuestionStatistics implements QuestionStatistics {

    private static final double HARD_BELOW = 0.4;
    private static final double EASY_ABOVE = 0.8;

    /** One line a question that a counted attempt asked, unless it was dropped since; more conditions may follow. */
    private static final String MARKED = """
            with marked as (
                select v.question_id, v.number, z.id as quiz, coalesce(r.marks, 0) as marks,
                       a.marks - coalesce(r.marks, 0) as rest
            """ + AskedQuestions.of("a.number = 1") + " %s)\n";

    /** Only quizzes that have asked the questions are read. */
    private static final String OF_THESE = """
            and v.question_id in (:ids) and z.id in (select k.quiz_id from quiz_asked k
                join question_version n on n.id = k.question_version_id where n.question_id in (:ids))
            """;

    /** Whole numbers of ten thousandths, so that what is always the same is seen to be. */
    private static final String BY_QUIZ = """
            select %s as named, count(*) as answers, sum(marks) as marks,
                   corr(cast(round(marks * 10000) as double precision), cast(round(rest * 10000) as double precision)) as correlation
            from marked group by 1, quiz
            """;

    @Inject
    EntityManager database;

    /** The answers to one question in all quizzes, as far as they have been added up. */
    private static final class Sum {
        private long answers;
        private BigDecimal marks = BigDecimal.ZERO;
        private long weight;
        private double correlations;

        void add(long count, BigDecimal given, @Nullable Double correlation) {
            answers += count;
            marks = marks.add(given);
            if (correlation != null && count >= FEWEST) {
                weight += count;
                correlations += count * correlation;
            }
        }

        Figures figures() {
            return new Figures(
                    answers,
                    answers < FEWEST ? null : marks.doubleValue() / answers,
                    weight == 0 ? null : correlations / weight);
        }
    }

    @Override
    public Map<Long, Figures> of(long instructorId, Collection<Long> questionIds) {
        return questionIds.isEmpty() ? Map.of() : figures(instructorId, questionIds, "question_id");
    }

    @Override
    public Map<Integer, Figures> ofVersions(long instructorId, long questionId) {
        return figures(instructorId, List.of(questionId), "cast(number as bigint)").entrySet().stream()
                .collect(Collectors.toMap(version -> version.getKey().intValue(), Map.Entry::getValue));
    }

    @SuppressWarnings("unchecked")
    private Map<Long, Figures> figures(long instructorId, Collection<Long> questionIds, String named) {
        List<Object[]> rows = database.createNativeQuery(
                        MARKED.formatted(OF_THESE) + BY_QUIZ.formatted(named), Object[].class)
                .setParameter("owner", instructorId)
                .setParameter("ids", questionIds)
                .getResultList();
        Map<Long, Sum> sums = new HashMap<>();
        rows.forEach(row -> sums.computeIfAbsent((Long) row[0], id -> new Sum())
                .add((Long) row[1], (BigDecimal) row[2], (Double) row[3]));
        return sums.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().figures()));
    }

    @Override
    public Set<Long> with(long instructorId, Results results) {
        String enough = "count(*) >= " + FEWEST + " and ";
        return found(
                instructorId,
                switch (results) {
                    case HARD -> enough + "avg(marks) < " + HARD_BELOW;
                    case MEDIUM -> enough + "avg(marks) between " + HARD_BELOW + " and " + EASY_ABOVE;
                    case EASY -> enough + "avg(marks) > " + EASY_ABOVE;
                    case TOO_FEW -> "count(*) < " + FEWEST;
                    case NEVER_ANSWERED -> "false";
                });
    }

    @Override
    public Set<Long> answered(long instructorId) {
        return found(instructorId, "true");
    }

    @SuppressWarnings("unchecked")
    private Set<Long> found(long instructorId, String condition) {
        return Set.copyOf(database.createNativeQuery(
                        MARKED.formatted("") + "select question_id from marked group by question_id having "
                                + condition,
                        Long.class)
                .setParameter("owner", instructorId)
                .getResultList());
    }
}

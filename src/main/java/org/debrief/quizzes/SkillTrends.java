package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.debrief.drafting.QuestionKind;
import org.debrief.quizzes.picking.FactGroup;
import org.jspecify.annotations.Nullable;

/**
 * A trainee's results by skill over time: of their first attempt at each quiz, for later ones know its questions, and only
 * where the quiz shows the score now.
 */
@ApplicationScoped
class SkillTrends {

    /** The most quizzes that are looked back to. */
    static final int MOST = 20;

    @Inject
    EntityManager database;

    @Inject
    StoredAttempts attempts;

    @Inject
    History history;

    @Inject
    StoredRulings rulings;

    @Inject
    Clock clock;

    private record Asked(
            long versionId, QuestionKind kind, @Nullable BigDecimal marks) {}

    /** One for each skill that was asked for, in the order of {@link FactGroup}. */
    @Transactional
    List<SkillTrend> of(long traineeId) {
        List<Attempt> first = attempts.firstFinished(traineeId);
        Map<Long, Quiz> quizzes = history.quizzesOf(first);
        Instant now = clock.instant();
        List<Attempt> shown =
                first.stream().filter(attempt -> isShown(attempt, quizzes, now)).toList();
        List<Attempt> last = shown.subList(Math.max(0, shown.size() - MOST), shown.size());
        Map<Long, List<Asked>> asked = asked(last);
        Map<Long, Rulings.OfQuiz> ruled = rulings.of(quizzes.keySet());
        Map<FactGroup, List<SkillTrend.Point>> points = new EnumMap<>(FactGroup.class);
        for (Attempt attempt : last) {
            Quiz quiz = Objects.requireNonNull(quizzes.get(attempt.quizId));
            Rulings.OfQuiz held = ruled.getOrDefault(quiz.id, Rulings.OfQuiz.NONE);
            for (SkillResult result : results(asked.getOrDefault(attempt.id, List.of()), held)) {
                points.computeIfAbsent(result.skill(), skill -> new ArrayList<>())
                        .add(point(attempt, quiz, result));
            }
        }
        return points.entrySet().stream()
                .map(skill -> new SkillTrend(skill.getKey(), skill.getValue()))
                .toList();
    }

    private static List<SkillResult> results(List<Asked> asked, Rulings.OfQuiz ruled) {
        return SkillResults.count(asked.stream()
                .filter(question -> !ruled.isDropped(question.versionId()))
                .map(question -> new SkillResults.Mark(
                        FactGroup.of(question.kind()), question.marks() == null ? 0 : Marks.share(question.marks())))
                .toList());
    }

    private static SkillTrend.Point point(Attempt attempt, Quiz quiz, SkillResult result) {
        Instant at = Objects.requireNonNull(attempt.submittedAt);
        return new SkillTrend.Point(attempt.id, quiz.title, at, quiz.settings.timeZone(), result.score());
    }

    private static boolean isShown(Attempt attempt, Map<Long, Quiz> quizzes, Instant now) {
        Quiz quiz = quizzes.get(attempt.quizId);
        return quiz != null
                && ReviewMoment.of(attempt, quiz, now)
                        .reaches(quiz.settings.review().marks());
    }

    @SuppressWarnings("unchecked")
    private Map<Long, List<Asked>> asked(List<Attempt> some) {
        Map<Long, List<Asked>> byAttempt = new LinkedHashMap<>();
        if (some.isEmpty()) {
            return byAttempt;
        }
        List<Object[]> rows = database.createNativeQuery("""
                        select a.id as attempt, v.id, v.kind, r.marks
                        from attempt a
                        cross join unnest(a.paper) p (version_id)
                        join question_version v on v.id = p.version_id
                        left join response r on r.attempt_id = a.id and r.question_version_id = v.id
                        where a.id in (:attempts)
                        """, Object[].class)
                .setParameter(
                        "attempts", some.stream().map(attempt -> attempt.id).toList())
                .getResultList();
        for (Object[] row : rows) {
            byAttempt
                    .computeIfAbsent((Long) row[0], attempt -> new ArrayList<>())
                    .add(new Asked((Long) row[1], QuestionKind.valueOf((String) row[2]), (BigDecimal) row[3]));
        }
        return byAttempt;
    }
}

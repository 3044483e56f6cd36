package org.debrief.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.Briefings;
import org.debrief.drafting.QuestionKind;
import org.debrief.people.Cohorts;
import org.debrief.quizzes.picking.FactGroup;

/**
 * Adds up in the database how the kinds of fact were answered. First attempts that were submitted count, as in all
 * statistics; a question that was dropped in a quiz does not count there.
 */
@ApplicationScoped
@Transactional
class StoredSkills {

    /** One row for each question that an attempt asked. */
    private static final String ASKED = """
            with asked as (
                select z.id as quiz, a.account_id as account, a.submitted_at, v.question_id, q.briefing_id,
                       coalesce(r.marks, 0) as marks, %s as skill
            """ + AskedQuestions.of("a.number = 1") + " %s)\n";

    private static final String ADDED_UP =
            "select cast(%s as bigint), skill, count(*), count(distinct question_id), sum(marks) from asked %s group by 1, 2";

    /** An attempt counts for each cohort that its trainee is in and that was given its quiz. */
    private static final String WITH_COHORTS = """
            join cohort_member m on m.account_id = asked.account
            join assignment s on s.cohort_id = m.cohort_id and s.quiz_id = asked.quiz
            join cohort c on c.id = m.cohort_id and c.owner_id = :owner
            """;

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    @Inject
    EntityManager database;

    @Inject
    Cohorts cohorts;

    @Inject
    Briefings briefings;

    SkillLine together(SkillScope scope) {
        return SkillLine.of(0, "All", added(scope, "0", "").getOrDefault(0L, Map.of()));
    }

    /** One line for each cohort that has answers, by name. */
    List<SkillLine> byCohort(SkillScope scope) {
        Map<Long, Map<FactGroup, SkillFigure>> found = added(scope, "c.id", WITH_COHORTS);
        return cohorts.ownedBy(scope.instructor()).stream()
                .filter(cohort -> found.containsKey(cohort.id()))
                .map(cohort -> SkillLine.of(cohort.id(), cohort.name(), found.getOrDefault(cohort.id(), Map.of())))
                .toList();
    }

    /** One line for each briefing that has answers, the newest first. */
    List<SkillLine> byBriefing(SkillScope scope) {
        Map<Long, Map<FactGroup, SkillFigure>> found = added(scope, "briefing_id", "");
        return briefings.ownedBy(scope.instructor()).stream()
                .filter(briefing -> found.containsKey(briefing.id()))
                .map(briefing -> line(briefing, found))
                .toList();
    }

    private static SkillLine line(BriefingHead briefing, Map<Long, Map<FactGroup, SkillFigure>> found) {
        return SkillLine.of(briefing.id(), briefing.title(), found.getOrDefault(briefing.id(), Map.of()));
    }

    /** One line for each quiz that has answers, in the order in which they were published. */
    @SuppressWarnings("unchecked")
    List<SkillLine> byQuiz(SkillScope scope) {
        Map<Long, Map<FactGroup, SkillFigure>> found = added(scope, "quiz", "");
        List<Object[]> quizzes = database.createNativeQuery(
                        "select id, title from quiz where owner_id = :owner order by coalesce(published_at, created_at), id",
                        Object[].class)
                .setParameter("owner", scope.instructor())
                .getResultList();
        List<SkillLine> lines = new ArrayList<>();
        for (Object[] quiz : quizzes) {
            Map<FactGroup, SkillFigure> skills = found.get((Long) quiz[0]);
            if (skills != null) {
                lines.add(SkillLine.of((Long) quiz[0], (String) quiz[1], skills));
            }
        }
        return lines;
    }

    /** One line for each month in which attempts were submitted, the earliest first. */
    List<SkillLine> byMonth(SkillScope scope) {
        String month = "to_char(submitted_at at time zone '" + SkillScope.zone().getId() + "', 'YYYYMM')";
        return added(scope, month, "").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> SkillLine.of(entry.getKey(), monthOf(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static String monthOf(long yearAndMonth) {
        return MONTH.format(YearMonth.of(Math.toIntExact(yearAndMonth / 100), Math.toIntExact(yearAndMonth % 100)));
    }

    @SuppressWarnings("unchecked")
    private Map<Long, Map<FactGroup, SkillFigure>> added(SkillScope scope, String line, String joined) {
        Query query = database.createNativeQuery(
                ASKED.formatted(skillOfKind(), scope.conditions()) + ADDED_UP.formatted(line, joined), Object[].class);
        scope.values().forEach(query::setParameter);
        Map<Long, Map<FactGroup, SkillFigure>> found = new LinkedHashMap<>();
        for (Object[] row : (List<Object[]>) query.getResultList()) {
            FactGroup skill = FactGroup.valueOf((String) row[1]);
            found.computeIfAbsent((Long) row[0], id -> new EnumMap<>(FactGroup.class))
                    .put(skill, new SkillFigure(skill, (Long) row[2], (Long) row[3], (BigDecimal) row[4]));
        }
        return found;
    }

    private static String skillOfKind() {
        return Stream.of(QuestionKind.values())
                .map(kind -> "when '" + kind + "' then '" + FactGroup.of(kind) + "'")
                .collect(Collectors.joining(" ", "case v.kind ", " end"));
    }
}

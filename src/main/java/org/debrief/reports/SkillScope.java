package org.debrief.reports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which answers are added up: those in the instructor's own quizzes, and of these only some.
 *
 * @param cohort only of its members, in quizzes that it was given; null for everybody
 * @param briefing only to questions about it; null for all
 * @param trainee only of this one; null for everybody
 * @param peersOf everybody's, in those quizzes that this trainee has submitted; null for all quizzes
 * @param from the first day on which attempts were submitted, in the zone of this server; null where it does not matter
 * @param to the last such day; null where it does not matter
 */
record SkillScope(
        long instructor,
        @Nullable Long cohort,
        @Nullable Long briefing,
        @Nullable Long trainee,
        @Nullable Long peersOf,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static SkillScope ofTrainee(long instructor, long trainee) {
        return new SkillScope(instructor, null, null, trainee, null, null, null);
    }

    /** Of all who took the same quizzes as this trainee, who is among them. */
    static SkillScope ofPeers(long instructor, long trainee) {
        return new SkillScope(instructor, null, null, null, trainee, null, null);
    }

    /** The zone in which days and months begin, by a name that the database knows, too. */
    static ZoneId zone() {
        ZoneId zone = ZoneId.systemDefault();
        return zone.normalized() instanceof ZoneOffset ? ZoneId.of("UTC") : zone;
    }

    /** What is put after the conditions that always hold; each begins with "and". */
    String conditions() {
        return (cohort == null ? "" : """
                 and exists (select 1 from cohort_member m join assignment s on s.cohort_id = m.cohort_id
                    where m.account_id = a.account_id and m.cohort_id = :cohort and s.quiz_id = z.id)
                """)
                + (briefing == null ? "" : " and q.briefing_id = :briefing")
                + (trainee == null ? "" : " and a.account_id = :trainee")
                + (peersOf == null ? "" : """
                 and exists (select 1 from attempt own where own.quiz_id = z.id and own.account_id = :peers
                    and own.number = 1 and own.submitted_at is not null)
                """)
                + (from == null ? "" : " and a.submitted_at >= :from")
                + (to == null ? "" : " and a.submitted_at < :after");
    }

    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(Map.of("owner", instructor));
        put(values, "cohort", cohort);
        put(values, "briefing", briefing);
        put(values, "trainee", trainee);
        put(values, "peers", peersOf);
        put(values, "from", from == null ? null : begin(from));
        put(values, "after", to == null ? null : begin(to.plusDays(1)));
        return values;
    }

    private static ZonedDateTime begin(LocalDate day) {
        return day.atStartOfDay(zone());
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}

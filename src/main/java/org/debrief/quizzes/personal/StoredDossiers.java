package org.debrief.quizzes.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.debrief.quizzes.Marks;
import org.jspecify.annotations.Nullable;

/** Reads what is kept about one trainee with one instructor. */
@ApplicationScoped
class StoredDossiers {

    private static final String ACCOUNT = """
            select name, email, created_at, password_hash is not null, disabled_at from account
            where id = :trainee
            """;

    private static final String SESSIONS = """
            select browser, begun_at, seen_at from browser_session where account_id = :trainee order by id
            """;

    private static final String LINKED_IDENTITIES = """
            select issuer, subject, linked_at from linked_identity where account_id = :trainee order by issuer
            """;

    private static final String COHORTS = """
            select c.name, m.joined_at from cohort_member m join cohort c on c.id = m.cohort_id
            where m.account_id = :trainee and c.owner_id = :instructor order by m.joined_at, c.id
            """;

    private static final String ACCOMMODATIONS = """
            select z.title, x.extra_time_percent, x.extra_attempts, x.opens_at, x.closes_at, x.changed_at
            from accommodation x left join quiz z on z.id = x.quiz_id
            where x.account_id = :trainee and x.owner_id = :instructor order by x.id
            """;

    private static final String ATTEMPTS = """
            select a.id, z.title, a.number, a.started_at, a.reading_ended_at, a.submitted_at, a.ended_by, a.marks, a.max_marks
            from attempt a join quiz z on z.id = a.quiz_id
            where a.account_id = :trainee and z.owner_id = :instructor order by a.id
            """;

    private static final String ANSWERS = """
            select a.id, cast(p.place as integer), v.stem, v.kind, v.format,
                coalesce(o.text, r.typed, (
                    select string_agg(case when w.place is not null then w.place || '. ' || s.text
                            else s.prompt || ' – ' || c.text end, '; ' order by w.place, s.position)
                    from response_part w join question_option s on s.id = w.option_id
                    left join question_option c on c.id = w.chosen_id
                    where w.attempt_id = a.id and w.question_version_id = v.id)),
                r.marks, r.answered_at, r.checked_at, coalesce(n.flagged, false)
            from attempt a join quiz z on z.id = a.quiz_id
            cross join lateral unnest(a.paper) with ordinality p(version, place)
            join question_version v on v.id = p.version
            left join response r on r.attempt_id = a.id and r.question_version_id = v.id
            left join question_option o on o.id = r.option_id
            left join question_note n on n.attempt_id = a.id and n.question_version_id = v.id
            where a.account_id = :trainee and z.owner_id = :instructor order by a.id, p.place
            """;

    private static final String CORRECTIONS = """
            select g.attempt_id, u.ruled_at, g.marks_before, g.max_before, g.marks_after, g.max_after, u.reason
            from regrading g join ruling u on u.id = g.ruling_id join attempt a on a.id = g.attempt_id
            join quiz z on z.id = a.quiz_id
            where a.account_id = :trainee and z.owner_id = :instructor order by u.id, g.attempt_id
            """;

    private static final String DRILL = """
            select (select v.stem from question_version v where v.question_id = d.question_id order by v.number desc limit 1),
                d.reviews, d.grade, d.reviewed_on, d.due_on, array_to_string(d.answer, '; ')
            from drill_card d join question q on q.id = d.question_id join briefing b on b.id = q.briefing_id
            where d.account_id = :trainee and b.owner_id = :instructor order by d.question_id
            """;

    @Inject
    EntityManager database;

    /** For callers that have checked that the instructor may know the trainee. */
    Dossier read(long instructorId, long traineeId, Instant now) {
        return new Dossier(
                Dossier.FORMAT,
                now,
                rows(ACCOUNT, traineeId, StoredDossiers::account).get(0),
                rows(SESSIONS, traineeId, StoredDossiers::session),
                rows(LINKED_IDENTITIES, traineeId, StoredDossiers::linkedIdentity),
                rows(COHORTS, instructorId, traineeId, StoredDossiers::membership),
                rows(ACCOMMODATIONS, instructorId, traineeId, StoredDossiers::accommodation),
                rows(ATTEMPTS, instructorId, traineeId, StoredDossiers::attempt),
                rows(ANSWERS, instructorId, traineeId, StoredDossiers::answer),
                rows(CORRECTIONS, instructorId, traineeId, StoredDossiers::correction),
                rows(DRILL, instructorId, traineeId, StoredDossiers::drilled));
    }

    private <T> List<T> rows(String query, long traineeId, Function<Object[], T> read) {
        return read(database.createNativeQuery(query, Object[].class).setParameter("trainee", traineeId), read);
    }

    private <T> List<T> rows(String query, long instructorId, long traineeId, Function<Object[], T> read) {
        return read(
                database.createNativeQuery(query, Object[].class)
                        .setParameter("trainee", traineeId)
                        .setParameter("instructor", instructorId),
                read);
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> read(Query query, Function<Object[], T> read) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(read).toList();
    }

    private static Dossier.Account account(Object[] row) {
        return new Dossier.Account(
                (String) row[0], (String) row[1], (Instant) row[2], (Boolean) row[3], (Instant) row[4]);
    }

    private static Dossier.Session session(Object[] row) {
        return new Dossier.Session((String) row[0], (Instant) row[1], (Instant) row[2]);
    }

    private static Dossier.LinkedIdentity linkedIdentity(Object[] row) {
        return new Dossier.LinkedIdentity((String) row[0], (String) row[1], (Instant) row[2]);
    }

    private static Dossier.Membership membership(Object[] row) {
        return new Dossier.Membership((String) row[0], (Instant) row[1]);
    }

    private static Dossier.Accommodation accommodation(Object[] row) {
        return new Dossier.Accommodation(
                (String) row[0], (Integer) row[1], (Integer) row[2], (Instant) row[3], (Instant) row[4], (Instant)
                        row[5]);
    }

    private static Dossier.Attempt attempt(Object[] row) {
        return new Dossier.Attempt(
                (Long) row[0],
                (String) row[1],
                (Integer) row[2],
                (Instant) row[3],
                (Instant) row[4],
                (Instant) row[5],
                (String) row[6],
                plain((BigDecimal) row[7]),
                (Integer) row[8]);
    }

    private static Dossier.Answer answer(Object[] row) {
        return new Dossier.Answer(
                (Long) row[0],
                (Integer) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                plain((BigDecimal) row[6]),
                (Instant) row[7],
                (Instant) row[8],
                (Boolean) row[9]);
    }

    private static Dossier.Correction correction(Object[] row) {
        return new Dossier.Correction(
                (Long) row[0],
                (Instant) row[1],
                Marks.plain((BigDecimal) row[2]),
                (Integer) row[3],
                Marks.plain((BigDecimal) row[4]),
                (Integer) row[5],
                (String) row[6]);
    }

    private static Dossier.Drilled drilled(Object[] row) {
        return new Dossier.Drilled(
                (String) row[0], (Integer) row[1], (String) row[2], (LocalDate) row[3], (LocalDate) row[4], (String)
                        row[5]);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal marks) {
        return marks == null ? null : Marks.plain(marks);
    }
}

package org.debrief.quizzes.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;

/**
 * The rows that are about one trainee, in whichever table they are: they are seen together here, so that none is forgotten.
 * Every statement is scoped by the instructor.
 */
@ApplicationScoped
class StoredPersonalData {

    private static final String OWN_ATTEMPT =
            " from attempt a join quiz z on z.id = a.quiz_id where z.owner_id = :instructor and a.account_id = :trainee";

    private static final String OWN_MEMBERSHIP =
            " from cohort_member m join cohort c on c.id = m.cohort_id where c.owner_id = :instructor and m.account_id = :trainee";

    /** What the trainee's drill remembers of the instructor's questions. */
    private static final String OWN_CARD = " from drill_card d where d.account_id = :trainee and d.question_id in"
            + " (select q.id from question q join briefing b on b.id = q.briefing_id where b.owner_id = :instructor)";

    private static final String SUBMITTED_RESPONSE =
            " from response r where r.attempt_id in (select a.id" + OWN_ATTEMPT + " and a.submitted_at is not null)";

    private static final String NAMED = " (position(lower(t.email) in lower(%1$s)) > 0 or (length(t.name) >= "
            + Redaction.SHORTEST_NAME + " and position(lower(t.name) in lower(%1$s)) > 0))";

    private static final String ELSEWHERE = """
             (exists (select 1 from attempt a join quiz z on z.id = a.quiz_id
                    where a.account_id = :trainee and z.owner_id <> :instructor)
                or exists (select 1 from cohort_member m join cohort c on c.id = m.cohort_id
                    where m.account_id = :trainee and c.owner_id <> :instructor))
            """;

    @Inject
    EntityManager database;

    /** Waits until no other change of this account is under way, and keeps others away until the transaction ends. */
    boolean hold(long traineeId) {
        boolean there = !database.createNativeQuery("select id from account where id = :trainee for update", Long.class)
                .setParameter("trainee", traineeId)
                .getResultList()
                .isEmpty();
        database.createNativeQuery(
                        "select id from attempt where account_id = :trainee order by id for update", Long.class)
                .setParameter("trainee", traineeId)
                .getResultList();
        return there;
    }

    /** Whether the account stands in for somebody, and so is nobody. */
    boolean standsIn(long accountId) {
        return (Boolean) database.createNativeQuery(
                        "select coalesce(bool_or(stands_in), false) from account where id = :id", Boolean.class)
                .setParameter("id", accountId)
                .getSingleResult();
    }

    Kept kept(long instructorId, long traineeId) {
        Object[] row = (Object[]) of(
                        instructorId,
                        traineeId,
                        "select (select count(*)" + OWN_MEMBERSHIP + "), (select count(distinct a.quiz_id)"
                                + OWN_ATTEMPT
                                + "), (select count(*)" + OWN_ATTEMPT
                                + " and a.submitted_at is not null), (select count(*)"
                                + OWN_ATTEMPT + " and a.submitted_at is null), (select count(*)" + SUBMITTED_RESPONSE
                                + "), (select count(*)" + SUBMITTED_RESPONSE + " and r.typed is not null),"
                                + " (select count(*) from accommodation where owner_id = :instructor and account_id = :trainee),"
                                + " (select count(*)" + OWN_CARD
                                + "), (select count(*) from ruling u join quiz z on z.id = u.quiz_id cross join account t"
                                + " where z.owner_id = :instructor and t.id = :trainee and "
                                + NAMED.formatted("u.reason")
                                + "), " + ELSEWHERE + ", (select coalesce(max(a.id), 0)" + OWN_ATTEMPT + ")")
                .getSingleResult();
        return new Kept(
                count(row[0]),
                count(row[1]),
                count(row[2]),
                count(row[3]),
                count(row[4]),
                count(row[5]),
                count(row[6]),
                count(row[7]),
                count(row[8]),
                (Boolean) row[9],
                ((Number) row[10]).longValue());
    }

    private static int count(Object cell) {
        return Math.toIntExact(((Number) cell).longValue());
    }

    /** What their drill remembers, their last answers with it; it points to attempts that are about to leave them. */
    void deleteDrill(long instructorId, long traineeId) {
        of(instructorId, traineeId, "delete" + OWN_CARD).executeUpdate();
    }

    /** What was not handed in tells nothing in any figure. */
    void deleteRunning(long instructorId, long traineeId) {
        of(
                        instructorId,
                        traineeId,
                        "delete from attempt where id in (select a.id" + OWN_ATTEMPT + " and a.submitted_at is null)")
                .executeUpdate();
    }

    /** Takes the name and the email out of the reasons that the instructor wrote. */
    @SuppressWarnings("unchecked")
    void redactReasons(long instructorId, long traineeId) {
        List<Object[]> rows = of(
                        instructorId,
                        traineeId,
                        "select u.id, u.reason, t.name, t.email from ruling u join quiz z on z.id = u.quiz_id"
                                + " cross join account t where z.owner_id = :instructor and t.id = :trainee and "
                                + NAMED.formatted("u.reason"),
                        Object[].class)
                .getResultList();
        for (Object[] row : rows) {
            database.createNativeQuery("update ruling set reason = :reason where id = :id")
                    .setParameter("reason", new Redaction((String) row[2], (String) row[3]).in((String) row[1]))
                    .setParameter("id", row[0])
                    .executeUpdate();
        }
    }

    /** The quizzes of the instructor that have an attempt of the trainee. */
    @SuppressWarnings("unchecked")
    List<Long> quizzes(long instructorId, long traineeId) {
        return of(instructorId, traineeId, "select distinct a.quiz_id" + OWN_ATTEMPT, Long.class)
                .getResultList();
    }

    /** Gives the attempts at one quiz to another account. */
    void moveAttempts(long quizId, long traineeId, long toAccount) {
        database.createNativeQuery(
                        "update attempt set account_id = :to where quiz_id = :quiz and account_id = :trainee")
                .setParameter("to", toAccount)
                .setParameter("quiz", quizId)
                .setParameter("trainee", traineeId)
                .executeUpdate();
    }

    /** Gives the places in the instructor's cohorts to another account. */
    void moveMemberships(long instructorId, long traineeId, long toAccount) {
        of(
                        instructorId,
                        traineeId,
                        "insert into cohort_member (cohort_id, account_id, joined_at) select m.cohort_id, " + toAccount
                                + ", m.joined_at" + OWN_MEMBERSHIP)
                .executeUpdate();
    }

    /** What ties the trainee to the instructor beside attempts. */
    void deleteTies(long instructorId, long traineeId) {
        of(
                        instructorId,
                        traineeId,
                        "delete from cohort_member where account_id = :trainee and cohort_id in"
                                + " (select id from cohort where owner_id = :instructor)")
                .executeUpdate();
        of(instructorId, traineeId, "delete from accommodation where account_id = :trainee and owner_id = :instructor")
                .executeUpdate();
        of(instructorId, traineeId, "delete from invitation where account_id = :trainee and invited_by = :instructor")
                .executeUpdate();
    }

    /** Deletes the account, and with it all that is still left about it. */
    void deleteAccount(long traineeId) {
        database.createNativeQuery("delete from account where id = :trainee")
                .setParameter("trainee", traineeId)
                .executeUpdate();
    }

    /** An account that nobody can sign in to. */
    long standIn(String name, String email, Instant now) {
        return (Long) database.createNativeQuery(
                        "insert into account (name, email, role, created_at, stands_in)"
                                + " values (:name, :email, 'TRAINEE', :now, true) returning id",
                        Long.class)
                .setParameter("name", name)
                .setParameter("email", email)
                .setParameter("now", now)
                .getSingleResult();
    }

    private Query of(long instructorId, long traineeId, String statement) {
        return database.createNativeQuery(statement)
                .setParameter("instructor", instructorId)
                .setParameter("trainee", traineeId);
    }

    private Query of(long instructorId, long traineeId, String statement, Class<?> kind) {
        return database.createNativeQuery(statement, kind)
                .setParameter("instructor", instructorId)
                .setParameter("trainee", traineeId);
    }
}

package org.debrief.quizzes;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class StoredAttempts implements PanacheRepository<Attempt> {

    private final SecureRandom seeds = new SecureRandom();

    Optional<Attempt> own(long traineeId, long attemptId) {
        return find("id = ?1 and accountId = ?2", attemptId, traineeId).firstResultOptional();
    }

    /** The same, held until the transaction ends, so that two tabs write one after the other. */
    Optional<Attempt> ownHeld(long traineeId, long attemptId) {
        return find("id = ?1 and accountId = ?2", attemptId, traineeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Holds an attempt that was read without being held, and reads it again: somebody may have ended it meanwhile. */
    void hold(Attempt attempt) {
        getEntityManager().refresh(attempt, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Attempt> inQuiz(long quizId, long attemptId) {
        return find("id = ?1 and quizId = ?2", attemptId, quizId).firstResultOptional();
    }

    /** How many trainees have submitted an attempt, by quiz; quizzes without one are left out. */
    Map<Long, Long> traineesDone(Collection<Long> quizIds) {
        return getEntityManager()
                .createQuery(
                        "select a.quizId, count(distinct a.accountId) from Attempt a"
                                + " where a.quizId in :quizzes and a.submittedAt is not null group by a.quizId",
                        Object[].class)
                .setParameter("quizzes", quizIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    AttemptCounts counts(long quizId) {
        return new AttemptCounts(
                count("quizId = ?1 and submittedAt is not null", quizId),
                count("quizId = ?1 and submittedAt is null", quizId));
    }

    /** Every attempt at a quiz, the oldest first. */
    List<Attempt> inQuiz(long quizId) {
        return list("quizId = ?1 order by id", quizId);
    }

    /** The same, all held until the transaction ends; the caller holds the quiz. */
    List<Attempt> heldInQuiz(long quizId) {
        return find("quizId = ?1 order by id", quizId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Attempt> of(long traineeId, long quizId) {
        return list("accountId = ?1 and quizId = ?2 order by number", traineeId, quizId);
    }

    /** Every attempt of a trainee, by quiz. */
    Map<Long, List<Attempt>> of(long traineeId) {
        return list("accountId = ?1 order by number", traineeId).stream()
                .collect(Collectors.groupingBy(attempt -> attempt.quizId));
    }

    long countFinished(long traineeId) {
        return count("accountId = ?1 and submittedAt is not null", traineeId);
    }

    /** One page of what a trainee has finished, the newest first; the first page is 1. */
    List<Attempt> finished(long traineeId, int page, int size) {
        return find("accountId = ?1 and submittedAt is not null order by submittedAt desc, id desc", traineeId)
                .page(page - 1, size)
                .list();
    }

    /** The first attempt at each quiz that a trainee has finished, the oldest first. */
    List<Attempt> firstFinished(long traineeId) {
        return list("accountId = ?1 and number = 1 and submittedAt is not null order by submittedAt, id", traineeId);
    }

    /** Begins an attempt, or finds the one that a second click has begun at the same moment. */
    Attempt begin(long traineeId, Quiz quiz, int number, int maxMarks, Instant now) {
        long quizId = quiz.id;
        // Said now, so that a quiz that changes takes no attempt back to the article.
        boolean readFirst = quiz.settings.article() == ArticleAccess.READ_FIRST;
        long seed = quiz.settings.optionsShuffled() ? seeds.nextLong() : PaperOrder.seedOf(quizId);
        String paper = PaperOrder.of(quiz, seeds.nextLong()).stream()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        getEntityManager()
                .createNativeQuery("""
                        insert into attempt (quiz_id, account_id, number, seed, started_at, max_marks, paper,
                            reading_ended_at)
                        values (:quiz, :account, :number, :seed, :now, :max, cast(string_to_array(:paper, ',') as bigint[]),
                            case when cast(:readFirst as boolean) then null else cast(:now as timestamptz) end)
                        on conflict do nothing
                        """)
                .setParameter("quiz", quizId)
                .setParameter("account", traineeId)
                .setParameter("number", number)
                .setParameter("seed", seed)
                .setParameter("paper", paper)
                .setParameter("now", now)
                .setParameter("max", maxMarks)
                .setParameter("readFirst", readFirst)
                .executeUpdate();
        return find("accountId = ?1 and quizId = ?2 order by number desc", traineeId, quizId)
                .firstResult();
    }
}

package org.debrief.quizzes;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StoredAccommodations implements PanacheRepository<Accommodation> {

    /** Stands for no quiz in particular, for no quiz has this id. */
    private static final long EVERY_QUIZ = 0;

    /** What holds for a trainee in a quiz, all in all. */
    Allowance of(Quiz quiz, long traineeId) {
        return find(
                        "ownerId = ?1 and accountId = ?2 and (quizId is null or quizId = ?3)",
                        quiz.ownerId,
                        traineeId,
                        quiz.id)
                .stream()
                .map(Accommodation::allowance)
                .reduce(Allowance.NONE, Allowance::and);
    }

    /** What an instructor has given in one quiz, or, without one, in every quiz; by trainee. */
    Map<Long, Allowance> byTrainee(long instructorId, @Nullable Long quizId) {
        return list(
                        "ownerId = ?1 and coalesce(quizId, ?3) = ?2",
                        instructorId,
                        quizId == null ? EVERY_QUIZ : quizId,
                        EVERY_QUIZ)
                .stream()
                .collect(Collectors.toMap(each -> each.accountId, Accommodation::allowance));
    }

    /** Writes it in place of what was there; two who save at once do so one after the other. */
    void save(long instructorId, long traineeId, @Nullable Long quizId, Allowance allowance, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into accommodation (owner_id, account_id, quiz_id, extra_time_percent, extra_attempts,
                            opens_at, closes_at, changed_at)
                        values (:owner, :account, nullif(:quiz, 0), :percent, :attempts,
                            cast(nullif(:opensAt, '') as timestamptz), cast(nullif(:closesAt, '') as timestamptz), :now)
                        on conflict on constraint accommodation_is_made_once do update set
                            extra_time_percent = excluded.extra_time_percent, extra_attempts = excluded.extra_attempts,
                            opens_at = excluded.opens_at, closes_at = excluded.closes_at,
                            changed_at = excluded.changed_at
                        """)
                .setParameter("owner", instructorId)
                .setParameter("account", traineeId)
                .setParameter("quiz", quizId == null ? EVERY_QUIZ : quizId)
                .setParameter("percent", allowance.extraTimePercent())
                .setParameter("attempts", allowance.extraAttempts())
                .setParameter("opensAt", text(allowance.opensAt()))
                .setParameter("closesAt", text(allowance.closesAt()))
                .setParameter("now", now)
                .executeUpdate();
    }

    void remove(long instructorId, long traineeId, @Nullable Long quizId) {
        delete(
                "ownerId = ?1 and accountId = ?2 and coalesce(quizId, ?4) = ?3",
                instructorId,
                traineeId,
                quizId == null ? EVERY_QUIZ : quizId,
                EVERY_QUIZ);
    }

    private static String text(@Nullable Instant instant) {
        return instant == null ? "" : instant.toString();
    }
}

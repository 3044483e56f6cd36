package org.debrief.quizzes;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;
import org.debrief.questions.QuestionBank;

@ApplicationScoped
class StoredQuizzes implements Quizzes, PanacheRepository<Quiz> {

    @Inject
    QuestionBank bank;

    @Inject
    Rulings rulings;

    @Inject
    Cohorts cohorts;

    @Override
    @Transactional
    public Optional<QuizSheet> ownedBy(long instructorId, long quizId) {
        return own(instructorId, quizId).map(this::sheet);
    }

    Optional<Quiz> own(long instructorId, long quizId) {
        return find("id = ?1 and ownerId = ?2", quizId, instructorId).firstResultOptional();
    }

    /** The same, held until the transaction ends, so that what is pressed twice is done one after the other. */
    Optional<Quiz> ownHeld(long instructorId, long quizId) {
        return find("id = ?1 and ownerId = ?2", quizId, instructorId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The instructor's quizzes, newest first. */
    List<Quiz> allOf(long instructorId) {
        return list("ownerId = ?1 order by createdAt desc, id desc", instructorId);
    }

    /** The time zone in which the instructor last gave a quiz its times; empty where none has any. */
    Optional<ZoneId> lastZone(long instructorId) {
        return find(
                        "ownerId = ?1 and (settings.opensAt is not null or settings.closesAt is not null)"
                                + " order by createdAt desc, id desc",
                        instructorId)
                .<Quiz>firstResultOptional()
                .map(quiz -> quiz.settings.timeZone());
    }

    /** These quizzes, newest first, for callers that have checked who may know of them. */
    List<Quiz> withIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by publishedAt desc, id desc", ids);
    }

    /** Quizzes that trainees of these cohorts may know of, newest first. */
    List<Quiz> givenTo(Collection<Long> cohortIds) {
        if (cohortIds.isEmpty()) {
            return List.of();
        }
        return list(
                "select distinct q from Quiz q join q.cohorts c"
                        + " where c in ?1 and q.status <> ?2 order by q.publishedAt desc, q.id desc",
                cohortIds,
                QuizStatus.DRAFT);
    }

    Optional<Quiz> givenTo(Collection<Long> cohortIds, long quizId) {
        if (cohortIds.isEmpty()) {
            return Optional.empty();
        }
        return find(
                        "select distinct q from Quiz q join q.cohorts c where c in ?1 and q.status <> ?2 and q.id = ?3",
                        cohortIds,
                        QuizStatus.DRAFT,
                        quizId)
                .firstResultOptional();
    }

    private static List<Long> noLongerAsked(Quiz quiz) {
        return quiz.everAsked.stream()
                .filter(version -> !quiz.questionVersions.contains(version))
                .sorted()
                .toList();
    }

    private QuizSheet sheet(Quiz quiz) {
        List<CohortSummary> assigned = cohorts.ownedBy(quiz.ownerId).stream()
                .filter(cohort -> quiz.cohorts.contains(cohort.id()))
                .toList();
        return new QuizSheet(
                quiz.id,
                quiz.title,
                quiz.status,
                quiz.settings,
                quiz.createdAt,
                quiz.publishedAt,
                quiz.archivedAt,
                quiz.lock,
                bank.versions(List.copyOf(quiz.questionVersions)),
                bank.versions(noLongerAsked(quiz)),
                assigned,
                rulings.of(quiz.id));
    }
}

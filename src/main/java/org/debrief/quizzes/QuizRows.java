package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;

/** Gathers an instructor's list of quizzes, page by page. */
@ApplicationScoped
class QuizRows {

    static final int ON_A_PAGE = 25;

    @Inject
    QuizSearch search;

    @Inject
    StoredAttempts attempts;

    @Inject
    Cohorts cohorts;

    @Inject
    Clock clock;

    /** The newest that are not archived. */
    List<QuizRow> of(long instructorId) {
        return page(instructorId, QuizFilter.NONE, 1, ON_A_PAGE);
    }

    /** @param page 1 for the first */
    @Transactional
    List<QuizRow> page(long instructorId, QuizFilter filter, int page, int size) {
        List<CohortSummary> own = cohorts.ownedBy(instructorId);
        List<Quiz> found = search.page(instructorId, filter, page, size);
        Map<Long, Long> submitted =
                attempts.traineesDone(found.stream().map(quiz -> quiz.id).toList());
        Instant now = clock.instant();
        return found.stream()
                .map(quiz -> row(quiz, own, submitted.getOrDefault(quiz.id, 0L), now))
                .toList();
    }

    private static QuizRow row(Quiz quiz, List<CohortSummary> own, long submitted, Instant now) {
        List<CohortSummary> given = own.stream()
                .filter(cohort -> quiz.cohorts.contains(cohort.id()))
                .toList();
        return new QuizRow(
                quiz.id,
                quiz.title,
                quiz.status,
                ShownStatus.of(quiz.status, quiz.settings, now),
                quiz.questionVersions.size(),
                quiz.settings,
                quiz.createdAt,
                quiz.publishedAt,
                quiz.archivedAt,
                given,
                submitted);
    }
}

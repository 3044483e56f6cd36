package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.debrief.pages.Trimmed;

/**
 * What becomes of a quiz once it is made: copied, opened again, archived, deleted, taken from a cohort. Each throws "not
 * found" where the quiz is not the instructor's, and "conflict" with a sentence where it cannot be done. What is done
 * already is done.
 */
@ApplicationScoped
class QuizLife {

    private static final String COPY = " (copy)";

    @Inject
    StoredQuizzes quizzes;

    @Inject
    StoredAttempts attempts;

    @Inject
    Clock clock;

    /** A draft with the same questions and settings, but for times and cohorts; answers its id. */
    @Transactional
    long copy(long instructorId, long quizId) {
        Quiz quiz = held(instructorId, quizId);
        Quiz copy = new Quiz(
                instructorId,
                Trimmed.to(quiz.title, QuizRules.LONGEST_TITLE - COPY.length()) + COPY,
                quiz.settings.withoutTimes(),
                List.copyOf(quiz.questionVersions),
                clock.instant());
        quizzes.persistAndFlush(copy);
        return copy.id;
    }

    @Transactional
    void reopen(long instructorId, long quizId) {
        Quiz quiz = held(instructorId, quizId);
        if (quiz.status == QuizStatus.DRAFT) {
            throw QuizPages.conflict("This quiz is a draft. Publish it.");
        }
        quiz.publishOrRefuse(clock.instant());
    }

    @Transactional
    void archive(long instructorId, long quizId) {
        Quiz quiz = held(instructorId, quizId);
        Instant now = clock.instant();
        if (ShownStatus.of(quiz.status, quiz.settings, now).isPublished()) {
            throw QuizPages.conflict("This quiz is open. Close it first; then it can go into the archive.");
        }
        if (quiz.archivedAt == null) {
            quiz.close();
            quiz.archivedAt = now;
        }
    }

    @Transactional
    void restore(long instructorId, long quizId) {
        held(instructorId, quizId).archivedAt = null;
    }

    /** For good. Nothing that a trainee has done is ever deleted with it. */
    @Transactional
    void delete(long instructorId, long quizId) {
        Quiz quiz = held(instructorId, quizId);
        if (quiz.status != QuizStatus.DRAFT || !attempts.counts(quizId).isNone()) {
            throw QuizPages.conflict("Only a draft can be deleted. Put this quiz into the archive instead.");
        }
        quizzes.delete(quiz);
    }

    /** Attempts and scores of its trainees stay. */
    @Transactional
    void takeFrom(long instructorId, long quizId, long cohortId) {
        Quiz quiz = held(instructorId, quizId);
        if (quiz.archivedAt != null) {
            throw QuizPages.archived();
        }
        quiz.cohorts.remove(cohortId);
    }

    private Quiz held(long instructorId, long quizId) {
        return quizzes.ownHeld(instructorId, quizId).orElseThrow(QuizPages::missing);
    }
}

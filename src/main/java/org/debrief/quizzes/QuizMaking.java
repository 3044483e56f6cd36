package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;

/** Making a quiz and moving it through its life, always for the instructor who owns it. */
@ApplicationScoped
class QuizMaking {

    @Inject
    StoredQuizzes quizzes;

    @Inject
    Cohorts cohorts;

    @Inject
    Clock clock;

    @Transactional
    long create(long instructorId, NewQuiz wanted, boolean publish) {
        Quiz quiz =
                new Quiz(instructorId, wanted.title(), wanted.settings(), wanted.questionVersions(), clock.instant());
        if (wanted.newCohort() != null) {
            quiz.cohorts.add(cohorts.create(instructorId, wanted.newCohort()).id());
        } else if (wanted.cohortId() != null) {
            quiz.cohorts.add(wanted.cohortId());
        }
        if (publish) {
            quiz.publish(clock.instant());
        }
        quizzes.persistAndFlush(quiz);
        return quiz.id;
    }

    /** Publishes a draft, or opens a closed quiz again; false when the instructor has no such quiz. */
    @Transactional
    boolean publish(long instructorId, long quizId) {
        Optional<Quiz> quiz = quizzes.ownHeld(instructorId, quizId);
        quiz.ifPresent(own -> own.publishOrRefuse(clock.instant()));
        return quiz.isPresent();
    }

    @Transactional
    boolean close(long instructorId, long quizId) {
        Optional<Quiz> quiz = quizzes.ownHeld(instructorId, quizId);
        quiz.filter(own -> own.status == QuizStatus.DRAFT).ifPresent(draft -> {
            throw QuizPages.conflict("This quiz is a draft. Nobody can take it.");
        });
        quiz.ifPresent(Quiz::close);
        return quiz.isPresent();
    }

    /** What became of giving a quiz to one more cohort. */
    enum Giving {
        GIVEN,
        /** Nothing: an archived cohort gets no new quizzes. */
        ARCHIVED,
        /** Nothing: the quiz or the cohort is not the instructor's. */
        MISSING
    }

    @Transactional
    Giving giveTo(long instructorId, long quizId, long cohortId) {
        Optional<CohortSummary> cohort = cohorts.ownedBy(instructorId, cohortId);
        Optional<Quiz> quiz = quizzes.ownHeld(instructorId, quizId);
        if (cohort.isEmpty() || quiz.isEmpty()) {
            return Giving.MISSING;
        }
        if (quiz.get().archivedAt != null) {
            throw QuizPages.archived();
        }
        if (cohort.get().archived()) {
            return Giving.ARCHIVED;
        }
        quiz.get().cohorts.add(cohortId);
        return Giving.GIVEN;
    }
}

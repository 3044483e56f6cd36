package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.people.CohortSummary;
import org.debrief.people.Cohorts;

/** Gathers an instructor's list of quizzes. */
@ApplicationScoped
class QuizRows {

    @Inject
    StoredQuizzes quizzes;

    @Inject
    StoredAttempts attempts;

    @Inject
    Cohorts cohorts;

    @Transactional
    List<QuizRow> of(long instructorId) {
        List<CohortSummary> own = cohorts.ownedBy(instructorId);
        return quizzes.allOf(instructorId).stream().map(quiz -> row(quiz, own)).toList();
    }

    private QuizRow row(Quiz quiz, List<CohortSummary> own) {
        String names = own.stream()
                .filter(cohort -> quiz.cohorts.contains(cohort.id()))
                .map(CohortSummary::name)
                .collect(Collectors.joining(", "));
        long submitted = attempts.count("quizId = ?1 and number = 1 and submittedAt is not null", quiz.id);
        return new QuizRow(
                quiz.id, quiz.title, quiz.status, quiz.questionVersions.size(), quiz.publishedAt, names, submitted);
    }
}

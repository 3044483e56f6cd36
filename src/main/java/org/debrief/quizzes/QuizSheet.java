package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;
import org.debrief.people.CohortSummary;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * One quiz with everything that its instructor may know about it, the keys included.
 *
 * @param lock counts its changes
 * @param noLongerAsked versions that it asked after it was published and asks no longer; attempts may have answered them
 * @param rulings what was ruled about its questions since they were asked
 */
public record QuizSheet(
        long id,
        String title,
        QuizStatus status,
        QuizSettings settings,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant archivedAt,
        int lock,
        List<BankQuestion> questions,
        List<BankQuestion> noLongerAsked,
        List<CohortSummary> cohorts,
        Rulings.OfQuiz rulings) {

    public QuizSheet {
        questions = List.copyOf(questions);
        noLongerAsked = List.copyOf(noLongerAsked);
        cohorts = List.copyOf(cohorts);
    }

    /** One of its questions as it is marked now. */
    public RuledQuestion ruled(BankQuestion question) {
        return rulings.ruled(question);
    }
}

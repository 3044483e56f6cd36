package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;
import org.debrief.people.CohortSummary;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/** One quiz with everything that its instructor may know about it, the keys included. */
public record QuizSheet(
        long id,
        String title,
        QuizStatus status,
        QuizSettings settings,
        Instant createdAt,
        @Nullable Instant publishedAt,
        List<BankQuestion> questions,
        List<CohortSummary> cohorts) {

    public QuizSheet {
        questions = List.copyOf(questions);
        cohorts = List.copyOf(cohorts);
    }
}

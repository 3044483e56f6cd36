package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;
import org.debrief.people.CohortSummary;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/** A quiz as its instructor's programs read it. */
record QuizView(
        long id,
        String title,
        QuizStatus status,
        SettingsView settings,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant archivedAt,
        int version,
        List<CohortView> cohorts,
        List<QuestionView> questions) {

    record CohortView(long id, String name, String joinPath) {}

    record QuestionView(int number, long question, String stem) {}

    static QuizView of(QuizSheet quiz) {
        List<BankQuestion> asked = quiz.questions();
        return new QuizView(
                quiz.id(),
                quiz.title(),
                quiz.status(),
                SettingsView.of(quiz.settings()),
                quiz.createdAt(),
                quiz.publishedAt(),
                quiz.archivedAt(),
                quiz.lock(),
                quiz.cohorts().stream().map(QuizView::cohort).toList(),
                asked.stream()
                        .map(q -> new QuestionView(asked.indexOf(q) + 1, q.questionId(), q.stem()))
                        .toList());
    }

    private static CohortView cohort(CohortSummary cohort) {
        return new CohortView(cohort.id(), cohort.name(), "/join/" + cohort.joinCode());
    }
}

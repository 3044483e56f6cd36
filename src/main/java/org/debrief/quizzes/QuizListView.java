package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;
import org.debrief.people.CohortSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of an instructor's quizzes as programs read it, the newest first. */
record QuizListView(int page, int pages, long count, List<Line> quizzes) {

    record Line(
            long id,
            String title,
            QuizStatus status,
            int questions,
            List<CohortLine> cohorts,

            @Schema(description = "How many trainees have submitted an attempt.")
            long submitted,

            Instant createdAt,
            @Nullable Instant publishedAt,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt,
            @Nullable Instant archivedAt) {

        static Line of(QuizRow row) {
            return new Line(
                    row.id(),
                    row.title(),
                    row.status(),
                    row.questionCount(),
                    row.cohorts().stream().map(CohortLine::of).toList(),
                    row.submittedCount(),
                    row.createdAt(),
                    row.publishedAt(),
                    row.settings().opensAt(),
                    row.settings().closesAt(),
                    row.archivedAt());
        }
    }

    record CohortLine(long id, String name) {

        static CohortLine of(CohortSummary cohort) {
            return new CohortLine(cohort.id(), cohort.name());
        }
    }
}

package org.debrief.quizzes;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.debrief.people.CohortSummary;
import org.jspecify.annotations.Nullable;

/**
 * A quiz in its instructor's list.
 *
 * @param submittedCount how many trainees have submitted an attempt
 */
record QuizRow(
        long id,
        String title,
        QuizStatus status,
        ShownStatus shown,
        int questionCount,
        QuizSettings settings,
        Instant createdAt,
        @Nullable Instant publishedAt,
        @Nullable Instant archivedAt,
        List<CohortSummary> cohorts,
        long submittedCount) {

    QuizRow {
        cohorts = List.copyOf(cohorts);
    }

    public String cohortNames() {
        return cohorts.stream().map(CohortSummary::name).collect(Collectors.joining(", "));
    }

    /** When it opens or closes, where that is still to come; else empty. */
    public String times() {
        return SettingsWords.next(settings, shown);
    }
}

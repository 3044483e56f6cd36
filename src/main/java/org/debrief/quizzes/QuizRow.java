package org.debrief.quizzes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A quiz in its instructor's list. */
record QuizRow(
        long id,
        String title,
        QuizStatus status,
        int questionCount,
        @Nullable Instant publishedAt,
        String cohortNames,
        long submittedCount) {}

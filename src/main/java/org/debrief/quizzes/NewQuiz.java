package org.debrief.quizzes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz that is to be made, checked already.
 *
 * @param cohortId the cohort that gets it; null when {@code newCohort} names one to make, or none is chosen yet
 */
record NewQuiz(
        String title,
        List<Long> questionVersions,
        QuizSettings settings,
        @Nullable Long cohortId,
        @Nullable String newCohort) {

    NewQuiz {
        questionVersions = List.copyOf(questionVersions);
    }
}

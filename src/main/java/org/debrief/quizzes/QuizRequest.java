package org.debrief.quizzes;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quiz as a program asks for it. */
@Schema(description = "A quiz to make; it is a draft until it is published.")
record QuizRequest(
        @Schema(required = true) @Nullable String title,

        @Schema(required = true, description = "The ids of approved questions, in the order in which they are asked.")
        @Nullable List<Long> questions,

        @Schema(description = "The id of one of your cohorts.") @Nullable Long cohort,

        @Schema(description = "The name of a new cohort, instead of an id.") @Nullable String newCohort,

        @Schema(description = "ALL_ON_ONE when left out.") @Nullable QuizLayout layout,

        @Schema(description = "Whether the article stands beside the questions; false when left out.") @Nullable Boolean articleShown,

        @Schema(description = "1 to 10; 1 when left out.") @Nullable Integer attemptsAllowed,

        @Schema(description = "A percentage from 1 to 100; nobody passes or fails when left out.") @Nullable Integer passMark) {

    /** The same as the page's form would send it, so that both are checked by one set of rules. */
    QuizForm form(List<String> versions) {
        return new QuizForm(
                title == null ? "" : title,
                Set.copyOf(versions),
                Set.of(),
                cohort == null ? "" : String.valueOf(cohort),
                newCohort == null ? "" : newCohort,
                layout == null ? QuizSettings.USUAL.layout().name() : layout.name(),
                articleShown != null && articleShown,
                String.valueOf(attemptsAllowed == null ? QuizSettings.USUAL.attemptsAllowed() : attemptsAllowed),
                passMark == null ? "" : String.valueOf(passMark));
    }

    boolean namesACohort() {
        return cohort != null || (newCohort != null && !newCohort.isBlank());
    }
}

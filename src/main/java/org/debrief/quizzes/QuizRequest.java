package org.debrief.quizzes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A quiz as a program asks for it; {@link QuizJson} reads it by name, so that what is left out is told from null. */
@Schema(description = "A quiz to make; it is a draft until it is published.")
record QuizRequest(
        @Schema(required = true) String title,

        @Schema(required = true, description = "The ids of approved questions, in the order in which they are asked.")
        List<Long> questions,

        @Schema(description = "The id of one of your cohorts.") @Nullable Long cohort,

        @Schema(description = "The name of a new cohort, instead of an id.") @Nullable String newCohort,

        @Schema(description = "As they are read. Each may also stand beside the title.") @Nullable SettingsView settings) {}

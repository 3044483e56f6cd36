package org.debrief.quizzes;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A change of a quiz as a program asks for it; {@link QuizJson} reads it by name. */
@Schema(description = "What is to change; the rest stays.")
record QuizChangeRequest(
        @Nullable String title,

        @Schema(
                description = "The ids of all questions, in the order in which they are asked. Those that the quiz asks"
                        + " already keep their wording.")
        @Nullable List<Long> questions,

        @Schema(description = "true: ask every question in its newest approved wording.") @Nullable Boolean newestWordings,

        @Schema(description = "As they are read. Each may also stand beside the title.") @Nullable SettingsView settings,

        @Schema(description = "As it was read: 409 where somebody has changed the quiz since.") @Nullable Integer version) {}

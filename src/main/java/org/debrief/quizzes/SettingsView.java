package org.debrief.quizzes;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The settings of a quiz as programs read and send them; what is left out stays, or is what is usual. */
@Schema(
        description =
                "How a quiz is taken. What is left out is as usual in a new quiz, and stays in one that is changed.")
record SettingsView(
        QuizLayout layout,
        QuizMode mode,

        @Schema(description = "READ_FIRST: it is read for readingMinutes, and then the questions come.")
        ArticleAccess article,

        @Schema(description = "1 to 240; only where the article is READ_FIRST.") @Nullable Integer readingMinutes,

        @Schema(
                description = "Nobody starts before. With an offset, or as the clocks of timeZone show it."
                        + " Open from being published when null.")
        @Nullable Instant opensAt,

        @Schema(description = "Nobody starts or answers after. Only closed by hand when null.") @Nullable Instant closesAt,

        @Schema(description = "In which the times are shown, such as Europe/Berlin.")
        String timeZone,

        @Schema(description = "1 to 600, from seeing the questions; no limit when null.") @Nullable Integer timeLimitMinutes,

        @Schema(description = "1 to 10.") int attemptsAllowed,
        AttemptCounted attemptCounted,

        @Schema(description = "A percentage from 1 to 100; nobody passes or fails when null.") @Nullable Integer passMark,

        boolean questionsShuffled,
        boolean optionsShuffled,

        @Schema(description = "From when a trainee sees what. When left out: all SUBMITTED, in practice all DURING.")
        ReviewPolicy review) {

    static SettingsView of(QuizSettings settings) {
        return new SettingsView(
                settings.layout(),
                settings.mode(),
                settings.article(),
                settings.readingMinutes(),
                settings.opensAt(),
                settings.closesAt(),
                settings.timeZone().getId(),
                settings.timeLimitMinutes(),
                settings.attemptsAllowed(),
                settings.attemptCounted(),
                settings.passMark(),
                settings.questionsShuffled(),
                settings.optionsShuffled(),
                settings.review());
    }
}

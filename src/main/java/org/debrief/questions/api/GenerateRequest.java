package org.debrief.questions.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a program sends. */
@Schema(description = "An article and what to draft from it.")
record GenerateRequest(
        @Schema(description = "The headline.") @Nullable String title,

        @Schema(description = "The publication day, which relative dates are counted from.", examples = "2026-03-14")
        @Nullable String published,

        @Schema(description = "The article in English, at most 140,000 characters.", required = true) @Nullable String text,

        @Schema(description = "The kinds of question to draft; all when left out.") @Nullable List<String> kinds,

        @Schema(
                description =
                        "The formats in which questions may be asked besides the single choice; all when left out,"
                                + " none of them for [\"SINGLE_CHOICE\"].")
        @Nullable List<String> formats,

        @Schema(description = "At most so many questions, 1 to 100; by the article's length when left out.") @Nullable Integer limit) {}

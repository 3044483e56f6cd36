package org.debrief.questions;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.pages.Problems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a program changes in a question; what it leaves out stays as it is. */
@Schema(description = "A decision, or new wording, or both; what is left out stays as it is.")
record QuestionChange(
        @Schema(description = "The version that the change was made to; one that is no longer the newest is refused.")
        @Nullable Integer version,

        @Schema(enumeration = {"DRAFT", "APPROVED", "REJECTED"}) @Nullable String status,

        @Nullable QuestionKind kind,
        @Nullable Difficulty difficulty,
        @Nullable String stem,

        @Schema(description = "All of them, in their order; what is left out here is gone.") @Nullable List<@Nullable OptionChange> options,

        @Schema(description = "The words of the article that answer the question, as they stand there.") @Nullable String passage,

        @Schema(description = "Where the passage is looked for first, where its words stand more than once.") @Nullable Integer near,

        @Nullable String explanation) {

    static final String UNKNOWN_STATUS = "The status must be DRAFT, APPROVED or REJECTED.";

    boolean rewords() {
        return kind != null
                || difficulty != null
                || stem != null
                || options != null
                || passage != null
                || explanation != null;
    }

    /** The decision, where there is one and it may be taken. */
    Optional<QuestionStatus> decision() {
        return status == null ? Optional.empty() : statusNamed(status);
    }

    /** A status that a program may know of, by its name. */
    static Optional<QuestionStatus> statusNamed(String name) {
        return List.of(QuestionStatus.DRAFT, QuestionStatus.APPROVED, QuestionStatus.REJECTED).stream()
                .filter(known -> known.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** What keeps it from being made before anything is read; the rest is told by the form that it becomes. */
    Problems problems(QuestionFormat format) {
        Problems problems = Problems.none();
        if (status == null && !rewords()) {
            problems.add("status", "Send a status, or new wording: a stem, options, a passage or an explanation.");
        } else if (status != null && decision().isEmpty()) {
            problems.add("status", UNKNOWN_STATUS);
        }
        if (options != null) {
            OptionChange.problem(format, options).ifPresent(problem -> problems.add("options", problem));
        }
        return problems;
    }

    /** The form of the desk, filled in by this change. */
    EditForm over(EditForm before) {
        return new EditForm(
                Objects.requireNonNullElse(kind, before.kind()),
                before.format(),
                Objects.requireNonNullElse(difficulty, before.difficulty()),
                before.lock(),
                Objects.requireNonNullElse(stem, before.stem()),
                Objects.requireNonNullElse(explanation, before.explanation()),
                Objects.requireNonNullElse(passage, before.passage()),
                near == null || passage == null ? before.near() : Math.max(0, near),
                options == null ? before.options() : OptionChange.typed(before.format(), options),
                List.of());
    }
}

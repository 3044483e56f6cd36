package org.debrief.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.debrief.drafting.QuestionFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One option as a program sends it. */
record OptionChange(
        @Schema(required = true) @Nullable String text,

        @Schema(description = "Whether it is the key, where one option is; false when left out.") @Nullable Boolean correct,

        @Nullable String why,

        @Schema(description = "The statement that the text is matched to, in a matching question.") @Nullable String prompt) {

    /** What would be lost or misread in the form of the desk, as a plain sentence; empty where nothing is. */
    static Optional<String> problem(QuestionFormat format, List<@Nullable OptionChange> sent) {
        int room = EditForm.roomFor(format);
        if (sent.size() > room) {
            return Optional.of(
                    room == 1
                            ? "Send one option, the model answer."
                            : "A question of this format has at most " + room + " options.");
        }
        boolean oneKey = format == QuestionFormat.SINGLE_CHOICE || format == QuestionFormat.TRUE_FALSE;
        List<EditOption> typed = inPlace(format, sent);
        if (oneKey && typed.stream().filter(EditOption::key).count() != 1) {
            return Optional.of("Mark exactly one option as correct.");
        }
        List<String> texts = typed.stream().map(option -> option.text().strip()).toList();
        return format == QuestionFormat.TRUE_FALSE && !texts.equals(EditOption.TRUE_AND_FALSE)
                ? Optional.of("The options of this question must be “True” and “False”.")
                : Optional.empty();
    }

    /** The same as somebody would have typed them at the desk. */
    static List<EditOption> typed(QuestionFormat format, List<@Nullable OptionChange> sent) {
        return EditForm.padded(format, inPlace(format, sent));
    }

    private static List<EditOption> inPlace(QuestionFormat format, List<@Nullable OptionChange> sent) {
        List<OptionChange> ordered = new ArrayList<>(sent.stream()
                .flatMap(option -> Optional.ofNullable(option).stream())
                .toList());
        if (format == QuestionFormat.TRUE_FALSE) {
            // At the desk the first is always “True”.
            ordered.sort(Comparator.comparing(
                    (OptionChange option) -> !given(option.text).strip().equals(EditOption.TRUE_AND_FALSE.get(0))));
        }
        List<EditOption> typed = new ArrayList<>();
        for (OptionChange option : ordered) {
            typed.add(new EditOption(
                    typed.size(),
                    given(option.prompt),
                    given(option.text),
                    given(option.why),
                    Boolean.TRUE.equals(option.correct)));
        }
        return typed;
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

package org.debrief.quizzes;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ruling as a program sends it. */
@Schema(description = "What is decided about a question that was asked already.")
record RulingRequest(
        @Schema(description = "The version of the question, as the list of rulings names it.", examples = "12")
        @Nullable Long version,

        @Schema(
                description =
                        "KEY: another answer is right. ALSO: another answer counts as well. DROP: the question counts"
                                + " for nobody. WITHDRAW: it is marked as it was written.",
                examples = "KEY")
        @Nullable String kind,

        @Schema(
                description =
                        "KEY and ALSO of a choice: the number of an option, from 1 in the order of the list of rulings.",
                examples = "2")
        @Nullable Integer option,

        @Schema(description = "ALSO of a choice: the numbers of several options.") @Nullable List<@Nullable Integer> options,

        @Schema(description = "KEY and ALSO of a typed figure or date: the answer.", examples = "4,600") @Nullable String text,

        @Schema(
                description =
                        "KEY of matching: by the number of each statement the number of its speaker. Of ordering: by"
                                + " the number of each event its place.",
                examples = "{\"1\": 3, \"2\": 1}")
        @Nullable Map<String, @Nullable Integer> parts,

        @Schema(
                description = "Why, in at most 500 characters; trainees read it.",
                examples = "The article gives 4,600.")
        @Nullable String reason,

        @Schema(description = "From the dry run that was looked at; needed to apply.") @Nullable String fingerprint) {

    RulingForm form() {
        String typed = Objects.requireNonNullElse(text, "");
        List<String> also = Stream.concat(Stream.ofNullable(option), options == null ? Stream.of() : options.stream())
                .map(String::valueOf)
                .toList();
        Map<String, String> placed = parts == null
                ? Map.of()
                : parts.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, part -> String.valueOf(part.getValue())));
        return new RulingForm(
                Objects.requireNonNullElse(kind, ""),
                option == null ? "" : String.valueOf(option),
                also,
                typed,
                typed,
                placed,
                Objects.requireNonNullElse(reason, ""));
    }
}

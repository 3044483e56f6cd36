package org.debrief.quizzes;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An answer as a trainee's program sends it; the question's format says which of the three it is. */
@Schema(description = "An answer to one question.")
record SentAnswer(
        @Schema(description = "A choice: the letter of an option in this attempt.", examples = "b") @Nullable String option,

        @Schema(
                description = "A typed figure or date, at most 80 characters; empty to take it back.",
                examples = "9,600")
        @Nullable String text,

        @Schema(
                description =
                        "Matching: the letter of a speaker by the number of each statement. Ordering: the place of"
                                + " each event by its number. Parts that are left out keep their answer; empty takes one back.",
                examples = "{\"1\": \"b\", \"2\": \"a\"}")
        @Nullable Map<String, String> parts) {

    static final SentAnswer NOTHING = new SentAnswer(null, null, null);

    /** What is wrong with it, as a plain sentence; empty when nothing is. */
    Optional<String> problem(PaperItem item) {
        if (item.isTyped()) {
            return typedProblem();
        }
        if (item.parts().isEmpty()) {
            return option != null && isChoice(item, option)
                    ? Optional.empty()
                    : Optional.of("Send the letter of one of the options.");
        }
        boolean fits = parts != null
                && !parts.isEmpty()
                && parts.entrySet().stream().allMatch(part -> isPart(item, part.getKey(), part.getValue()));
        String what = item.isOrdering() ? "the place of each event" : "the letter of a speaker for each statement";
        return fits ? Optional.empty() : Optional.of("Send " + what + " under “parts”, by its number.");
    }

    private Optional<String> typedProblem() {
        if (text == null) {
            return Optional.of("Send what is typed as “text”.");
        }
        return text.strip().length() > Answer.Typed.LONGEST
                ? Optional.of("A typed answer has at most " + Answer.Typed.LONGEST + " characters.")
                : Optional.empty();
    }

    private static boolean isChoice(PaperItem item, String letter) {
        return item.choices().stream().anyMatch(choice -> choice.letter().equals(letter));
    }

    private static boolean isPart(PaperItem item, String number, @Nullable String chosen) {
        boolean known = item.parts().stream()
                .anyMatch(part -> String.valueOf(part.number()).equals(number));
        return known && chosen != null && (chosen.isEmpty() || isChoice(item, chosen));
    }

    /** The fields that the page's form would send. */
    Map<String, String> fields(PaperItem item) {
        Map<String, String> fields = new HashMap<>();
        if (!item.parts().isEmpty() && parts != null) {
            parts.forEach((number, chosen) -> fields.put(item.field() + "-" + number, chosen));
        }
        String value = item.isTyped() ? text : option;
        if (item.parts().isEmpty() && value != null) {
            fields.put(item.field(), value);
        }
        return fields;
    }
}

package org.debrief.questions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.debrief.drafting.QuestionFormat;
import org.jspecify.annotations.Nullable;

/** What the options of each format must be. */
final class OptionRules {

    static final int MOST = 6;
    static final int MOST_TO_ORDER = 5;
    private static final int FEWEST = 2;
    private static final int FEWEST_TO_ORDER = 3;
    private static final int LONGEST = 300;

    private OptionRules() {}

    /** What is wrong with the options, as a plain sentence that says what to do; empty when nothing is. */
    static Optional<String> problem(QuestionFormat format, List<EditOption> filled) {
        if (filled.stream().anyMatch(EditOption::isNoText)) {
            return Optional.of("An option or a reason has a character that is no text. Write it again.");
        }
        if (filled.stream().anyMatch(option -> option.isLongerThan(LONGEST))) {
            return Optional.of("Shorten each option and each reason to at most " + LONGEST + " characters.");
        }
        return Optional.ofNullable(
                switch (format) {
                    case SINGLE_CHOICE -> choice(filled);
                    case TRUE_FALSE ->
                        filled.stream().anyMatch(EditOption::key) ? null : "Mark the option that is right.";
                    case TYPED_FIGURE ->
                        typed(format, filled, "Write the model answer as one number, for example “more than 9,600”.");
                    case TYPED_DATE ->
                        typed(
                                format,
                                filled,
                                "Write the model answer as one date with its year, for example “14 February 2026”.");
                    case MATCHING -> matching(filled);
                    case ORDERING -> ordering(filled);
                });
    }

    private static @Nullable String choice(List<EditOption> filled) {
        if (filled.size() < FEWEST) {
            return "Give at least " + FEWEST + " options.";
        }
        if (repeats(filled, EditOption::text)) {
            return "Two options are the same. Change one of them.";
        }
        return filled.stream().noneMatch(EditOption::key) ? "Mark the option that is right." : null;
    }

    private static @Nullable String typed(QuestionFormat format, List<EditOption> filled, String sentence) {
        boolean readable =
                filled.size() == 1 && format.keyOf(filled.get(0).text()).isPresent();
        return readable ? null : sentence;
    }

    private static @Nullable String matching(List<EditOption> filled) {
        List<EditOption> pairs =
                filled.stream().filter(option -> !option.prompt().isBlank()).toList();
        if (filled.stream().anyMatch(option -> option.text().isBlank())) {
            return "Give each statement its speaker.";
        }
        if (pairs.size() < FEWEST) {
            return "Give at least " + FEWEST + " statements with their speakers.";
        }
        if (repeats(pairs, EditOption::prompt)) {
            return "Two statements are the same. Change one of them.";
        }
        return repeats(filled, EditOption::text) ? "Two speakers are the same. Give each speaker once." : null;
    }

    private static @Nullable String ordering(List<EditOption> filled) {
        if (filled.size() < FEWEST_TO_ORDER) {
            return "Give at least " + FEWEST_TO_ORDER + " events, the earliest first.";
        }
        return repeats(filled, EditOption::text) ? "Two events are the same. Change one of them." : null;
    }

    private static boolean repeats(List<EditOption> options, Function<EditOption, String> part) {
        return options.stream()
                        .map(part)
                        .map(text -> text.strip().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                < options.size();
    }
}

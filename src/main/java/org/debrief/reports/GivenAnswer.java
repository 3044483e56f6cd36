package org.debrief.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question. Many trainees give the same answer, which is then kept once.
 *
 * @param typed null where nothing was typed
 * @param parts whose text was chosen for each statement, or which place each event was given, as they are stored
 * @param marks from 0 to 1
 */
record GivenAnswer(@Nullable UUID optionId, @Nullable String typed, List<Part> parts, BigDecimal marks) {

    static final GivenAnswer NONE = new GivenAnswer(null, null, List.of(), BigDecimal.ZERO);

    /** One statement with the option whose text was chosen for it, or one event with its place. */
    record Part(
            UUID optionId,
            @Nullable UUID chosenId,
            @Nullable Integer place) {

        /** Reads {@code statement=chosen} or {@code event=3}. */
        private static Part read(String stored) {
            int equals = stored.indexOf('=');
            UUID option = UUID.fromString(stored.substring(0, equals));
            String value = stored.substring(equals + 1);
            return value.indexOf('-') < 0
                    ? new Part(option, null, Integer.valueOf(value))
                    : new Part(option, UUID.fromString(value), null);
        }
    }

    /** @param stored parts with commas between them; null where there are none */
    static List<Part> parts(@Nullable String stored) {
        if (stored == null) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (String part : stored.split(",", -1)) {
            parts.add(Part.read(part));
        }
        return List.copyOf(parts);
    }

    boolean isRight() {
        return marks.compareTo(BigDecimal.ONE) == 0;
    }

    /** Each statement with the speaker chosen for it, or each event with its place, in the order of the key. */
    List<String> partWords(BankQuestion question) {
        List<String> words = new ArrayList<>();
        for (BankOption option : question.options()) {
            for (Part part : parts) {
                if (part.optionId().equals(option.id())) {
                    words.add(words(question, option, part));
                }
            }
        }
        return words;
    }

    private static String words(BankQuestion question, BankOption option, Part part) {
        if (part.place() != null) {
            return placed(option, part.place());
        }
        return question.options().stream()
                .filter(each -> each.id().equals(part.chosenId()))
                .map(each -> matched(option, each))
                .findFirst()
                .orElse("");
    }

    static String placed(BankOption event, int place) {
        return place + ". " + event.text();
    }

    static String matched(BankOption statement, BankOption speaker) {
        return statement.prompt() + " – " + speaker.text();
    }

    /** The whole answer in words; null where there is none. */
    @Nullable String words(BankQuestion question) {
        return switch (question.format()) {
            case SINGLE_CHOICE, TRUE_FALSE ->
                question.options().stream()
                        .filter(option -> option.id().equals(optionId))
                        .map(BankOption::text)
                        .findFirst()
                        .orElse(null);
            case TYPED_FIGURE, TYPED_DATE -> typed;
            case MATCHING, ORDERING -> {
                List<String> given = partWords(question);
                yield given.isEmpty() ? null : String.join("; ", given);
            }
        };
    }
}

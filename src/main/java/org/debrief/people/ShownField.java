package org.debrief.people;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One thing that is about to be sent, as a person reads it. */
public record ShownField(String name, String value) {

    /** What a page tells the server about itself. */
    private static final Set<String> OF_THE_PAGE =
            Set.of(KeptForm.FIRST_SENT, "page", "go", "lock", "turn", "step", "seen", "shown", "back", "asked", "over");

    private static final Pattern ANSWER = Pattern.compile("q([0-9]{1,4})(?:-([0-9]{1,2}))?");
    private static final Pattern LETTER = Pattern.compile("[a-z]");

    /** What was typed or chosen; what was left empty is not told. */
    public static List<ShownField> of(KeptForm kept, boolean answers) {
        return kept.fields().stream()
                .filter(field -> !field.value().isBlank()
                        && !OF_THE_PAGE.contains(field.name())
                        && !(answers && !ANSWER.matcher(field.name()).matches()))
                .map(field -> answers ? answer(field) : new ShownField(words(field.name()), field.value()))
                .toList();
    }

    /** An option goes by the letter of its place, which no page shows. */
    private static ShownField answer(KeptForm.Field field) {
        Matcher name = ANSWER.matcher(field.name());
        String question = name.matches() ? "Question " + name.group(1) : field.name();
        String part = name.matches() && name.group(2) != null ? ", part " + name.group(2) : "";
        String value = field.value();
        return new ShownField(
                question + part,
                LETTER.matcher(value).matches() ? "option " + (value.charAt(0) - 'a' + 1) + " in the list" : value);
    }

    /** "timeLimitMinutes" and "time-limit-minutes" are "Time limit minutes". */
    private static String words(String name) {
        String words = name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[-_]", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

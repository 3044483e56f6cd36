package org.debrief.drafting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as they read without the article beside them: "on Wednesday 17 February 2021", "in January 2021". */
final class Anchored {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter PLAIN_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    static final String DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October" + "|November|December)";

    /** Tells a month or a year. */
    static final Pattern IN_TIME = Pattern.compile("\\b" + MONTHS + "\\b|\\b(?:1[6-9]|20|21)\\d\\d\\b");

    private Anchored() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String plainDay(LocalDate day) {
        return PLAIN_DAY.format(day);
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static boolean isDay(@Nullable String value) {
        return value != null && value.matches("\\d{4}-\\d\\d-\\d\\d");
    }

    static boolean isMonth(@Nullable String value) {
        return value != null && value.matches("\\d{4}-\\d\\d");
    }

    static boolean isYear(@Nullable String value) {
        return value != null && value.matches("\\d{4}");
    }

    /**
     * The date with its preposition.
     *
     * @param words the article's words for the date
     * @param preposition the article's preposition, or empty
     * @return empty when the words cannot stand alone
     */
    static Optional<String> phrase(String words, @Nullable String value, String preposition) {
        String before = preposition.isEmpty() ? "" : preposition + " ";
        if (standsAlone(words)) {
            return Optional.of(before + words.replaceAll("\\s+", " "));
        }
        if (value == null) {
            return Optional.empty();
        }
        boolean place = preposition.isEmpty() || preposition.matches("on|in|at|over|during");
        if (isDay(value)) {
            LocalDate day = LocalDate.parse(value);
            boolean weekday = words.matches("(?i).*(?:day|night|morning|afternoon|evening|tomorrow).*");
            String part = partOfDay(words);
            return Optional.of((place ? "on " : before) + part + (weekday ? day(day) : PLAIN_DAY.format(day)));
        }
        if (isMonth(value)) {
            return Optional.of((place ? "in " : before) + month(YearMonth.parse(value)));
        }
        if (isYear(value)) {
            return Optional.of((place ? "in " : before) + value);
        }
        if (words.matches("(?i).*\\bweek") && place) {
            return Optional.of("in the week beginning " + day(LocalDate.parse(value.substring(0, 10))));
        }
        if (words.matches("(?i).*\\b(?:spring|summer|autumn)") && place) {
            String season =
                    words.replaceAll("(?i).*\\b(spring|summer|autumn)", "$1").toLowerCase(Locale.ROOT);
            return Optional.of("in the " + season + " of " + value.substring(0, 4));
        }
        return Optional.empty();
    }

    /** The same; where no day of publication is known, a weekday is told as the article has it. */
    static Optional<String> phrase(Material material, String words, @Nullable String value, String preposition) {
        boolean asItIs = value == null && material.article().article().published() == null && words.matches(DAYS);
        return asItIs
                ? Optional.of((preposition.isEmpty() ? "on" : preposition) + " " + words)
                : phrase(words, value, preposition);
    }

    private static String partOfDay(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String part : new String[] {"morning", "afternoon", "evening"}) {
            if (lower.endsWith(part)) {
                return "the " + part + " of ";
            }
        }
        return lower.endsWith("night") ? "the night of " : "";
    }

    /** Whether the words carry their own year or decade. */
    static boolean standsAlone(String words) {
        return words.matches("(?s).*(?:1\\d|20|21)\\d\\d.*") || words.matches(".*[Cc]entury|.*ties");
    }
}

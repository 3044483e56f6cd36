package org.debrief.drafting.typed;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads typed dates: "Feb 14", "14 February 2021", "14/02/2021", "2021-02-14", "Sunday". Where only figures are given, the
 * day may come first or the month may; both are tried, and the day first is what is shown when neither is right.
 */
final class DateReader {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})(?:[-/. ](\\d{4}|\\d{2}))?");
    private static final Pattern DAY_MONTH = Pattern.compile("(?:(\\d{1,2}) )?(\\p{L}+)(?: (\\d{4}))?");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}+) (\\d{1,2})(?: (\\d{4}))?");
    private static final Pattern YEAR_MONTH = Pattern.compile("(\\d{4}) (\\p{L}+)(?: (\\d{1,2}))?");
    private static final int CENTURY = 100;
    private static final int LAST_OF_THIS_CENTURY = 69;

    private DateReader() {}

    /** Every way to understand the answer, the likeliest first; empty when it is no date. */
    static List<DateReading> read(String typed) {
        String plain = plain(typed);
        DayOfWeek weekday = null;
        StringBuilder rest = new StringBuilder();
        for (String word : plain.split(" ")) {
            DayOfWeek named = weekdayOf(word);
            if (named != null && weekday == null) {
                weekday = named;
            } else {
                rest.append(rest.length() == 0 ? "" : " ").append(word);
            }
        }
        return readings(rest.toString(), weekday).stream()
                .filter(DateReading::isPossible)
                .toList();
    }

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[“”\",()]", " ")
                .replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "")
                .replaceAll("(?<=\\p{L})\\.", " ")
                .replaceAll("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)", " ")
                .replaceAll("(?<=\\p{L})-|-(?=\\p{L})", " ")
                .replaceAll("\\b(?:on|in|the|of|it was)\\b", " ")
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[.!?]+$", "");
    }

    private static List<DateReading> readings(String text, @Nullable DayOfWeek weekday) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return List.of(new DateReading(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)), weekday));
        }
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches()) {
            Integer first = number(figures.group(1));
            Integer second = number(figures.group(2));
            Integer year = fullYear(figures.group(3));
            return List.of(
                    new DateReading(year, second, first, weekday), new DateReading(year, first, second, weekday));
        }
        if (text.matches("\\d{4}") || text.isEmpty()) {
            return List.of(new DateReading(number(text), null, null, weekday));
        }
        List<DateReading> found = new ArrayList<>();
        addNamed(found, DAY_MONTH.matcher(text), new int[] {3, 2, 1}, weekday);
        addNamed(found, MONTH_DAY.matcher(text), new int[] {3, 1, 2}, weekday);
        addNamed(found, YEAR_MONTH.matcher(text), new int[] {1, 2, 3}, weekday);
        return found;
    }

    /** @param groups where year, month and day stand */
    private static void addNamed(List<DateReading> found, Matcher matcher, int[] groups, @Nullable DayOfWeek weekday) {
        if (matcher.matches()) {
            Integer month = monthOf(matcher.group(groups[1]));
            if (month != null) {
                found.add(new DateReading(
                        number(matcher.group(groups[0])), month, number(matcher.group(groups[2])), weekday));
            }
        }
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? null : Integer.valueOf(digits);
    }

    private static @Nullable Integer fullYear(@Nullable String digits) {
        Integer year = number(digits);
        if (year == null || year >= CENTURY) {
            return year;
        }
        return year <= LAST_OF_THIS_CENTURY ? 2000 + year : 1900 + year;
    }

    private static @Nullable Integer monthOf(String word) {
        if (word.equals("sept") || word.equals("febuary")) {
            return word.equals("sept") ? 9 : 2;
        }
        for (Month month : Month.values()) {
            if (word.length() >= 3 && month.name().toLowerCase(Locale.ROOT).startsWith(word)) {
                return month.getValue();
            }
        }
        return null;
    }

    private static @Nullable DayOfWeek weekdayOf(String word) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (word.length() >= 3 && day.name().toLowerCase(Locale.ROOT).startsWith(word)) {
                return day;
            }
        }
        return null;
    }
}

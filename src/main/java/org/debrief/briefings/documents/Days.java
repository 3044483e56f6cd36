package org.debrief.briefings.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads days that are written in full; a year, a month or a day such as 03/04/2026 that may be two is none. */
final class Days {

    private static final String MONTH =
            "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?"
                    + "|Aug(?:ust|\\.)?|Sep(?:tember|t\\.?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String WEEKDAY = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?";

    /** A day in full, as a part of other patterns; has groups of its own. */
    static final String DAY = "(?:" + WEEKDAY + "(?:(?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?" + MONTH
            + ",? (\\d{4})|" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))|(\\d{4})-(\\d{2})-(\\d{2}))";

    private static final Pattern WRITTEN = Pattern.compile("(?i)\\b" + DAY + "(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Days() {}

    /** The day of a date or time such as 2026-03-03T09:30:00+01:00, in the offset that it is written in; or null. */
    static @Nullable LocalDate iso(String written) {
        Matcher iso = ISO.matcher(written.strip());
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : null;
    }

    /** The first full day in the words, or null. */
    static @Nullable LocalDate in(String words) {
        Matcher day = WRITTEN.matcher(words);
        return day.find() ? of(day, 1) : null;
    }

    /** The day that a match of {@link #DAY} found, whose groups begin at that number. */
    static @Nullable LocalDate of(Matcher day, int group) {
        if (day.group(group) != null) {
            return day(day.group(group + 2), month(day.group(group + 1)), day.group(group));
        }
        if (day.group(group + 3) != null) {
            return day(day.group(group + 5), month(day.group(group + 3)), day.group(group + 4));
        }
        return day(day.group(group + 6), day.group(group + 7), day.group(group + 8));
    }

    private static String month(String name) {
        return Integer.toString(1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)));
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}

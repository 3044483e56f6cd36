package org.debrief.pages;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as people read them. */
@TemplateExtension
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);

    private Days() {}

    /** "Thursday 3 December", with the year where that is not the year of {@code today}. */
    public static String seenFrom(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? DAY : WITH_YEAR).format(day);
    }

    /** "tomorrow", "in 3 days"; "today" for a day that does not lie ahead. */
    public static String distanceFrom(LocalDate day, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, day);
        return days < 1 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
    }
}

package org.debrief.pages;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day and a time in a form, in the same time zone in which {@link Moments} shows them. */
public final class DayAndTime {

    /** A longer text is no time, and a year of five digits is no year that a database need keep. */
    private static final int LONGEST = 19;

    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

    private DayAndTime() {}

    /** As a field of type {@code datetime-local} shows it: "2026-03-01T12:00", or nothing. */
    public static String field(@Nullable Instant instant) {
        return instant == null
                ? ""
                : FIELD.format(instant.atZone(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES));
    }

    /** What was typed; a browser without such a field lets people type a space between day and time. */
    public static Optional<Instant> read(String typed) {
        String text = typed.strip().replace(' ', 'T');
        if (text.length() > LONGEST || text.startsWith("-") || text.startsWith("+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDateTime.parse(text).atZone(ZoneId.systemDefault()).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}

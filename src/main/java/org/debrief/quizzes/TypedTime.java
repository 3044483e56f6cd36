package org.debrief.quizzes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day and a time as they were typed, read in a time zone.
 *
 * @param instant null where nothing was typed, or nothing that can be meant
 * @param problem what to do where the text is no time; else null
 */
record TypedTime(@Nullable Instant instant, @Nullable String problem) {

    private static final int LONGEST = 40;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** As a field of type {@code datetime-local} shows it: "2026-03-01T12:00", or nothing. */
    static String field(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? "" : FIELD.format(instant.atZone(zone).truncatedTo(ChronoUnit.MINUTES));
    }

    /** "1 March 2026, 12:00". */
    static String words(Instant instant, ZoneId zone) {
        return DAY.format(instant.atZone(zone)) + ", " + CLOCK.format(instant.atZone(zone));
    }

    /**
     * Reads "2026-03-01T12:00" or "2026-03-01 12:00" in {@code zone}; "2026-03-01T12:00+01:00" says its own offset. An
     * hour that the clocks leave out, or that they strike twice, is a problem.
     */
    static TypedTime read(String typed, ZoneId zone) {
        String text = typed.strip().replace(' ', 'T');
        if (text.isEmpty()) {
            return new TypedTime(null, null);
        }
        if (text.length() > LONGEST || !text.matches("[0-9]{4}-.*")) {
            return unreadable();
        }
        try {
            return text.matches(".*T.*([zZ]|[+-][0-9:]+)")
                    ? exact(OffsetDateTime.parse(text))
                    : local(LocalDateTime.parse(text), zone);
        } catch (DateTimeException notATime) {
            return unreadable();
        }
    }

    private static TypedTime exact(OffsetDateTime time) {
        return isFar(time.getYear()) ? unreadable() : new TypedTime(time.toInstant(), null);
    }

    private static TypedTime local(LocalDateTime time, ZoneId zone) {
        if (isFar(time.getYear())) {
            return unreadable();
        }
        ZoneOffsetTransition turn = zone.getRules().getTransition(time);
        if (turn == null) {
            return new TypedTime(time.atZone(zone).toInstant(), null);
        }
        String from = CLOCK.format(turn.getDateTimeBefore());
        String to = CLOCK.format(turn.getDateTimeAfter());
        String day = "On " + DAY.format(time) + " the clocks in " + zone.getId();
        return new TypedTime(
                null,
                turn.isGap()
                        ? day + " go forward from " + from + " to " + to + ", so there is no " + CLOCK.format(time)
                                + ". Choose a time before " + from + " or from " + to + "."
                        : day + " go back from " + from + " to " + to + ", so " + CLOCK.format(time)
                                + " comes twice. Choose a time before " + to + " or from " + from + ".");
    }

    private static boolean isFar(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    private static TypedTime unreadable() {
        return new TypedTime(null, "Give a day and a time such as 2026-03-01 09:00, or leave this empty.");
    }
}

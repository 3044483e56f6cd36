package org.debrief.drafting.typed;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date that is right.
 *
 * @param value a day, a month or a year in ISO 8601: {@code 2021-02-14}, {@code 2021-02}, {@code 2021}
 * @param weekdayEnough whether "Sunday" alone settles the day, as it does where the article names it so
 */
public record DateKey(String value, boolean weekdayEnough) implements TypedKey {

    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";

    public DateKey {
        if (!value.matches("\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?")) {
            throw new IllegalArgumentException("“" + value + "” is no day, month or year.");
        }
    }

    /** The date in a model answer, which must have its year; empty when it can be read in two ways or not at all. */
    public static Optional<DateKey> of(String modelAnswer) {
        List<DateReading> readings =
                DateReader.read(modelAnswer).stream().distinct().toList();
        if (readings.size() != 1) {
            return Optional.empty();
        }
        DateReading only = readings.get(0);
        if (only.year() == null) {
            return Optional.empty();
        }
        String month = only.month() == null ? "" : String.format(Locale.ROOT, "-%02d", only.month());
        String day = only.day() == null ? "" : String.format(Locale.ROOT, "-%02d", only.day());
        DateKey key = new DateKey(only.year() + month + day, false);
        return Optional.of(key).filter(k -> only.weekday() == null || only.weekday() == k.weekday());
    }

    @Override
    public Marking mark(String typed) {
        List<DateReading> readings = DateReader.read(typed);
        if (readings.isEmpty()) {
            return new Marking(false, null, "This could not be read as a date.");
        }
        DateReading shown = readings.stream().filter(this::isRight).findFirst().orElse(readings.get(0));
        return new Marking(isRight(shown), shown.words(), note(shown));
    }

    private boolean isRight(DateReading reading) {
        if (reading.year() == null && reading.month() == null) {
            return weekdayEnough && reading.weekday() == weekday();
        }
        DateReading key = parts();
        boolean year =
                (reading.year() == null && reading.month() != null) || Objects.equals(reading.year(), key.year());
        return year && Objects.equals(reading.month(), key.month()) && Objects.equals(reading.day(), key.day());
    }

    private String note(DateReading reading) {
        boolean weekdayAlone = reading.year() == null && reading.month() == null;
        if (weekdayAlone && !weekdayEnough) {
            return "A weekday alone does not settle the date here.";
        }
        DayOfWeek actual = weekday();
        if (!weekdayAlone && isRight(reading) && reading.weekday() != null && reading.weekday() != actual) {
            return actual == null
                    ? ""
                    : words() + " is a " + actual.getDisplayName(TextStyle.FULL, Locale.UK) + "; the date decides.";
        }
        DateReading key = parts();
        boolean lessExact = (key.day() != null && reading.day() == null && !weekdayAlone)
                || (key.month() != null && reading.month() == null && !weekdayAlone);
        return lessExact ? "The article gives the date more exactly." : "";
    }

    private DateReading parts() {
        String[] parts = value.split("-");
        return new DateReading(
                Integer.valueOf(parts[0]),
                parts.length > 1 ? Integer.valueOf(parts[1]) : null,
                parts.length > 2 ? Integer.valueOf(parts[2]) : null,
                null);
    }

    private @Nullable DayOfWeek weekday() {
        return value.matches(DAY) ? LocalDate.parse(value).getDayOfWeek() : null;
    }

    @Override
    public String words() {
        return parts().words();
    }
}

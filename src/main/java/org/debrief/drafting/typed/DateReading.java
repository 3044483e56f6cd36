package org.debrief.drafting.typed;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One way to understand a typed date; what was left out is null. */
record DateReading(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        @Nullable DayOfWeek weekday) {

    private static final int LEAP_YEAR = 2000;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    boolean isPossible() {
        boolean yearFits = year == null || (year >= FIRST_YEAR && year <= LAST_YEAR);
        boolean monthFits = month == null || (month >= 1 && month <= 12);
        if (!yearFits || !monthFits || day == null || month == null) {
            return yearFits && monthFits && day == null && (year != null || month != null || weekday != null);
        }
        int length = YearMonth.of(year == null ? LEAP_YEAR : year, month).lengthOfMonth();
        return day >= 1 && day <= length;
    }

    String words() {
        return Stream.of(
                        weekday == null ? "" : weekday.getDisplayName(TextStyle.FULL, Locale.UK),
                        day == null ? "" : String.valueOf(day),
                        month == null ? "" : Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK),
                        year == null ? "" : String.valueOf(year))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

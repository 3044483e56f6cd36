package org.debrief.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * What a date's words are counted from.
 *
 * @param published the publication day
 * @param direction whether the clause looks back or ahead
 * @param lastDay the last day that was named before, for "the next day"
 * @param lastYear the last year that was named before, for "the year before"
 * @param asModifier whether the date stands before a noun without a preposition of its own: "the February deal"
 */
record DateContext(
        @Nullable LocalDate published,
        TimeDirection direction,
        @Nullable LocalDate lastDay,
        @Nullable Integer lastYear,
        boolean asModifier) {

    private static final int UNDER_WAY = 14;
    private static final int FAR_OFF = 300;
    private static final int NEAR = 60;

    /** The nearest such weekday in the direction of the clause; the past where it gives none. */
    @Nullable String weekday(DayOfWeek day) {
        if (published == null) {
            return null;
        }
        LocalDate anchor = published;
        return (direction == TimeDirection.FUTURE
                        ? anchor.with(TemporalAdjusters.nextOrSame(day))
                        : anchor.with(TemporalAdjusters.previousOrSame(day)))
                .toString();
    }

    /** The nearest such day of the year that fits the direction. */
    @Nullable String day(int month, int day) {
        if (published == null || day < 1 || day > YearMonth.of(2000, month).lengthOfMonth()) {
            return null;
        }
        LocalDate anchor = published;
        LocalDate best = null;
        LocalDate nearest = null;
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            if (day > YearMonth.of(year, month).lengthOfMonth()) {
                continue;
            }
            LocalDate candidate = LocalDate.of(year, month, day);
            boolean fits = direction == TimeDirection.UNKNOWN
                    || (direction == TimeDirection.FUTURE ? !candidate.isBefore(anchor) : !candidate.isAfter(anchor));
            nearest = nearest == null || distance(candidate, anchor) < distance(nearest, anchor) ? candidate : nearest;
            if (fits && (best == null || distance(candidate, anchor) < distance(best, anchor))) {
                best = candidate;
            }
        }
        // "will run from 23 January": what runs now began a few days ago, not a year from now.
        boolean underWay = nearest != null && distance(nearest, anchor) < UNDER_WAY;
        if (best == null || (underWay && distance(best, anchor) > FAR_OFF)) {
            best = nearest;
        }
        if (best == null || month == 9 && day == 11 && distance(best, anchor) > NEAR) {
            return null; // "Sept. 11 survivors", "since September 11": the day is the name of what happened on it
        }
        return best.toString();
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    /** The nearest such month that fits the direction; not settled for "the February deal" in a February. */
    @Nullable String month(int month) {
        if (published == null || (asModifier && published.getMonthValue() == month)) {
            return null;
        }
        YearMonth now = YearMonth.from(published);
        YearMonth then = now.withMonth(month);
        if (direction == TimeDirection.FUTURE && then.isBefore(now)) {
            then = then.plusYears(1);
        } else if (direction != TimeDirection.FUTURE && then.isAfter(now)) {
            then = then.minusYears(1);
        }
        return then.toString();
    }

    /** From Monday to Sunday, so many weeks away from the publication week. */
    @Nullable String week(int away) {
        if (published == null) {
            return null;
        }
        LocalDate monday = published
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(away);
        return monday + "/" + monday.plusDays(6);
    }

    /** The weekend in the direction of the clause, moved so many weeks. */
    @Nullable String weekend(int away) {
        if (published == null) {
            return null;
        }
        DayOfWeek today = published.getDayOfWeek();
        LocalDate saturday =
                direction == TimeDirection.FUTURE || today == DayOfWeek.SATURDAY || today == DayOfWeek.SUNDAY
                        ? published
                                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .plusDays(5)
                        : published.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY));
        saturday = saturday.plusWeeks(away);
        return saturday + "/" + saturday.plusDays(1);
    }

    /** June to August of that year and so on, as the northern hemisphere counts them. */
    static @Nullable String season(String name, int year) {
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "spring" -> year + "-03-01/" + year + "-05-31";
            case "summer" -> year + "-06-01/" + year + "-08-31";
            case "autumn", "fall" -> year + "-09-01/" + year + "-11-30";
            case "winter" -> year + "-12-01/" + YearMonth.of(year + 1, 2).atEndOfMonth();
            default -> null;
        };
    }

    /** A season without its year: "last", "this" or "next". */
    @Nullable String season(String name, String which) {
        if (published == null) {
            return null;
        }
        for (int i = 0; i <= 3; i++) {
            int year = published.getYear() + (which.equals("last") ? 1 - i : i - 1);
            String span = season(name, year);
            if (span == null) {
                return null;
            }
            LocalDate from = LocalDate.parse(span.substring(0, 10));
            LocalDate to = LocalDate.parse(span.substring(11));
            boolean fits = switch (which) {
                case "last" -> to.isBefore(published);
                case "next" -> from.isAfter(published);
                default -> direction == TimeDirection.FUTURE ? !to.isBefore(published) : year == published.getYear();
            };
            if (fits) {
                return span;
            }
        }
        return null;
    }
}

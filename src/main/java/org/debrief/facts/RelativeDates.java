package org.debrief.facts;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Dates that are counted from the publication day or from a day named before. */
final class RelativeDates {

    private static final String WEEKDAY = "(" + AbsoluteDates.WEEKDAYS + ")";
    private static final String PART = "(?:\\s+(?:[Mm]orning|[Aa]fternoon|[Ee]vening|[Nn]ight))?";
    private static final String COUNT =
            "((?:just |nearly |almost |about |around |over |more than )?(?:\\[?[Tt]en\\]?|\\d{1,3}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix"
                    + "|[Ss]even|[Ee]ight|[Nn]ine|[Ee]leven|[Tt]welve|[Ff]ifteen|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty))";
    private static final String UNIT = "(hour|day|week|month|year|decade|century|centurie)s?";

    static final List<DatePhrase> ALL = List.of(
            DatePhrase.of("\\[?" + COUNT + "\\]? " + UNIT + " (?:ago|earlier|previously)", RelativeDates::ago),
            DatePhrase.of("[Dd]ay before yesterday", (m, c) -> plusDays(c, -2)),
            DatePhrase.of("[Dd]ay after tomorrow", (m, c) -> plusDays(c, 2)),
            DatePhrase.of("[Yy]esterday" + PART, (m, c) -> plusDays(c, -1)),
            DatePhrase.of("[Tt]omorrow" + PART, (m, c) -> plusDays(c, 1)),
            DatePhrase.of("[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening)", (m, c) -> plusDays(c, 0)),
            DatePhrase.of("[Ll]ast night", (m, c) -> plusDays(c, -1)),
            DatePhrase.of(
                    "(?:the )?([Ll]ast|[Pp]ast|[Tt]his past|[Tt]his|[Nn]ext|[Cc]oming|[Ff]ollowing|[Pp]revious) "
                            + WEEKDAY + PART,
                    (m, c) -> weekday(m, c)),
            DatePhrase.of(WEEKDAY + PART, (m, c) -> c.weekday(day(m, 1))),
            DatePhrase.of(
                    "(?:the )?([Ll]ast|[Pp]ast|[Tt]his past|[Tt]his|[Nn]ext|[Cc]oming|[Cc]urrent) "
                            + "(week|weekend|[Mm]onth|[Yy]ear|decade|century)",
                    RelativeDates::stretch),
            DatePhrase.of("(?:the )?(?:over the )?weekend", (m, c) -> c.weekend(0)),
            DatePhrase.of(
                    "(?:the )?([Ll]ast|[Tt]his|[Nn]ext) ([Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)",
                    (m, c) -> c.season(m.group(2), m.group(1).toLowerCase(Locale.ROOT))),
            DatePhrase.of("([Ll]ast|[Tt]his|[Nn]ext) (" + AbsoluteDates.MONTHS + ")", RelativeDates::month),
            DatePhrase.of("(?:the )?(?:past|last) " + COUNT + " days", RelativeDates::lastDays),
            DatePhrase.of("the (year|day) before|the previous (year|day)", (m, c) -> beside(m, c, -1)),
            DatePhrase.of("the (?:following|next) (year|day)|a (day|year) later", (m, c) -> beside(m, c, 1)),
            DatePhrase.of("(?:the )?(?:end of the year|year['’]s end|year[- ]end)", (m, c) -> yearEnd(c)),
            DatePhrase.of(
                    "(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -])?(" + AbsoluteDates.MONTHS + ")",
                    (m, c) -> c.month(AbsoluteDates.month(m, 1))));

    private RelativeDates() {}

    private static @Nullable String plusDays(DateContext c, int days) {
        return c.published() == null ? null : c.published().plusDays(days).toString();
    }

    private static DayOfWeek day(MatchResult m, int group) {
        return DayOfWeek.valueOf(m.group(group).toUpperCase(Locale.ROOT));
    }

    private static @Nullable String weekday(MatchResult m, DateContext c) {
        String which = m.group(1).toLowerCase(Locale.ROOT);
        LocalDate published = c.published();
        if (published == null) {
            return null;
        }
        DayOfWeek day = day(m, 2);
        return switch (which) {
            case "last", "past", "this past" ->
                published
                        .with(java.time.temporal.TemporalAdjusters.previous(day))
                        .toString();
            case "next", "coming" ->
                c.direction() == TimeDirection.PAST
                        ? null
                        : published
                                .with(java.time.temporal.TemporalAdjusters.next(day))
                                .toString();
            case "this" -> c.weekday(day);
            default -> null;
        };
    }

    private static @Nullable String stretch(MatchResult m, DateContext c) {
        LocalDate published = c.published();
        if (published == null) {
            return null;
        }
        String which = m.group(1).toLowerCase(Locale.ROOT);
        int away = which.contains("last") || which.contains("past") ? -1 : which.matches("next|coming") ? 1 : 0;
        return switch (m.group(2).toLowerCase(Locale.ROOT)) {
            case "week" -> c.week(away);
            case "weekend" ->
                c.weekend(away == -1 && !c.direction().equals(TimeDirection.FUTURE) ? 0 : Math.max(0, away));
            case "month" -> YearMonth.from(published).plusMonths(away).toString();
            case "year" -> String.valueOf(published.getYear() + away);
            case "decade" -> {
                int start = (published.getYear() / 10 + away) * 10;
                yield start + "-01-01/" + (start + 9) + "-12-31";
            }
            default -> null;
        };
    }

    private static @Nullable String month(MatchResult m, DateContext c) {
        LocalDate published = c.published();
        if (published == null) {
            return null;
        }
        int month = AbsoluteDates.month(m, 2);
        YearMonth now = YearMonth.from(published);
        YearMonth then = now.withMonth(month);
        return switch (m.group(1).toLowerCase(Locale.ROOT)) {
            case "last" -> (then.isBefore(now) ? then : then.minusYears(1)).toString();
            case "next" -> (then.isAfter(now) ? then : then.plusYears(1)).toString();
            default -> then.toString();
        };
    }

    private static @Nullable String ago(MatchResult m, DateContext c) {
        LocalDate published = c.published();
        int count = count(m.group(1));
        boolean vague = m.group(1).matches("(?i)(?:nearly|almost|about|around|over|more than) .*");
        if (published == null || count < 0 || vague || !m.group().endsWith("ago")) {
            return null;
        }
        return switch (m.group(2)) {
            case "day" -> published.minusDays(count).toString();
            case "week" -> c.week(-count);
            case "month" -> YearMonth.from(published).minusMonths(count).toString();
            case "year" -> String.valueOf(published.getYear() - count);
            case "decade" -> String.valueOf(published.getYear() - 10 * count);
            default -> null;
        };
    }

    private static @Nullable String lastDays(MatchResult m, DateContext c) {
        int count = count(m.group(1));
        LocalDate published = c.published();
        return published == null || count < 0 ? null : published.minusDays(count) + "/" + published;
    }

    private static int count(String words) {
        String bare = words.replaceAll("(?i)^(?:just|nearly|almost|about|around|over|more than) ", "")
                .replaceAll("[\\[\\]]", "");
        return NumberWords.parse(bare).map(BigDecimal::intValue).orElse(-1);
    }

    private static @Nullable String beside(MatchResult m, DateContext c, int step) {
        boolean year = m.group().contains("year");
        Integer lastYear = c.lastYear();
        LocalDate lastDay = c.lastDay();
        if (year) {
            return lastYear == null ? null : String.valueOf(lastYear + step);
        }
        return lastDay == null ? null : lastDay.plusDays(step).toString();
    }

    private static @Nullable String yearEnd(DateContext c) {
        return c.published() == null ? null : c.published().getYear() + "-12-31";
    }
}

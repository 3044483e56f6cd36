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
            "((?:(?:[Jj]ust|[Nn]early|[Aa]lmost|[Aa]bout|[Aa]round|[Oo]ver|[Ss]ome|[Rr]oughly|[Mm]ore than|[Ll]ess than|at least|exactly) )?"
                    + "(?:half )?(?:\\[?[Tt]en\\]?|\\d{1,3}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Ee]leven"
                    + "|[Tt]welve|(?:[Tt]hir|[Ff]our|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)teen"
                    + "|(?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?"
                    + "|[Aa] hundred|(?:a )?few|several|[Aa] couple of))";
    private static final String YEAR = "(?:1\\d|20)\\d\\d";
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
                    "(?:(?:[Oo]n|the) )?" + WEEKDAY + PART + "(?: of)? (last|this|next) week",
                    (m, c) -> dayOfWeek(m, c)),
            DatePhrase.of(
                    "(?:[Ee]arlier|[Ll]ater) (?:this|in the) (week|month|[Yy]ear)",
                    (m, c) -> c.published() == null ? null : near(c, m.group(1).toLowerCase(Locale.ROOT), 0)),
            DatePhrase.of("[Ee]arlier today|[Ll]ater today|[Ee]arlier tonight", (m, c) -> plusDays(c, 0)),
            DatePhrase.of(
                    "(?:the )?([Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast) quarter of (this|last|next) year",
                    RelativeDates::quarter),
            DatePhrase.of("([Tt]his|[Ll]ast|[Nn]ext) quarter", RelativeDates::nextQuarter),
            DatePhrase.of(
                    "(?:that|the same) (?:day|morning|afternoon|evening|night)",
                    (m, c) -> c.lastDay() == null ? null : c.lastDay().toString()),
            DatePhrase.of(
                    "(?:[Tt]he )?(?:following|next) (?:morning|afternoon|evening|night)",
                    (m, c) ->
                            c.lastDay() == null ? null : c.lastDay().plusDays(1).toString()),
            DatePhrase.of("(?:[Tt]he )(following|next|previous) (week|month)", RelativeDates::besideLastDay),
            DatePhrase.of(
                    "(New Year['’]s Day|New Year['’]s Eve|Christmas Eve|Christmas Day|Boxing Day)" + "(?: (?:of |in )?("
                            + YEAR + "))?",
                    RelativeDates::holiday),
            DatePhrase.of(
                    "(?:the )?([Ll]ast|[Pp]ast|[Tt]his past|[Tt]his|[Nn]ext|[Cc]oming|[Ff]ollowing|[Pp]revious) "
                            + WEEKDAY + PART,
                    (m, c) -> weekday(m, c)),
            DatePhrase.of(WEEKDAY + PART, (m, c) -> c.weekday(day(m, 1))),
            DatePhrase.of(
                    "(?:the )?([Ll]ast|[Pp]ast|[Tt]his past|[Tt]his|[Nn]ext|[Cc]oming|[Cc]urrent) "
                            + "(week|weekend|[Mm]onth|[Yy]ear|decade|century)",
                    RelativeDates::stretch),
            // The apostrophe is often forgotten: "this years festival".
            DatePhrase.of("([Tt]his|[Ll]ast|[Nn]ext) years(?= \\p{Ll})", (m, c) -> near(c, "year", away(m.group(1)))),
            DatePhrase.of("(?:the )?(?:over the )?weekend", (m, c) -> c.weekend(0)),
            DatePhrase.of(
                    "(?:the )?([Ll]ast|[Tt]his|[Nn]ext) ([Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)",
                    (m, c) -> c.season(m.group(2), m.group(1).toLowerCase(Locale.ROOT))),
            DatePhrase.of("([Ll]ast|[Tt]his|[Nn]ext) (" + AbsoluteDates.MONTHS + ")", RelativeDates::month),
            DatePhrase.of("(?:the )?(?:past|last) " + COUNT + " days", RelativeDates::lastDays),
            // "The day after the vote": of the vote, not of the day that the article named last.
            DatePhrase.of("the (?:year|day) (?:before|after)(?= \\p{L})", (m, c) -> null),
            DatePhrase.of(
                    "the (?:year|day) before|(?:the )?(?:previous|preceding) (?:year|day)", (m, c) -> beside(m, c, -1)),
            DatePhrase.of(
                    "the (?:year|day) after|(?:the )?(?:following|next) (?:year|day)|a (?:day|year) later",
                    (m, c) -> beside(m, c, 1)),
            DatePhrase.of(COUNT + " (day|week|month|year)s? later", RelativeDates::later),
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

    /** "Monday last week": the week before the publication's, from Monday to Sunday. */
    private static @Nullable String dayOfWeek(MatchResult m, DateContext c) {
        String which = m.group(2);
        String week = c.week(which.equals("last") ? -1 : which.equals("next") ? 1 : 0);
        return week == null
                ? null
                : LocalDate.parse(week.substring(0, 10))
                        .plusDays(day(m, 1).getValue() - 1L)
                        .toString();
    }

    private static @Nullable String near(DateContext c, String unit, int away) {
        LocalDate published = c.published();
        if (published == null) {
            return null;
        }
        return switch (unit) {
            case "week" -> c.week(away);
            case "month" -> YearMonth.from(published).plusMonths(away).toString();
            default -> String.valueOf(published.getYear() + away);
        };
    }

    private static @Nullable String quarter(MatchResult m, DateContext c) {
        LocalDate published = c.published();
        if (published == null) {
            return null;
        }
        int quarter =
                List.of("first", "second", "third", "fourth").indexOf(m.group(1).toLowerCase(Locale.ROOT)) + 1;
        int year = published.getYear() + away(m.group(2));
        return quarter(year, quarter == 0 ? 4 : quarter);
    }

    private static @Nullable String nextQuarter(MatchResult m, DateContext c) {
        LocalDate published = c.published();
        if (published == null) {
            return null;
        }
        YearMonth then = YearMonth.from(published).plusMonths(3L * away(m.group(1)));
        return quarter(then.getYear(), (then.getMonthValue() + 2) / 3);
    }

    private static int away(String which) {
        return switch (which.toLowerCase(Locale.ROOT)) {
            case "last" -> -1;
            case "next" -> 1;
            default -> 0;
        };
    }

    private static String quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, quarter * 3 - 2);
        return first + "/" + first.plusMonths(2);
    }

    private static @Nullable String besideLastDay(MatchResult m, DateContext c) {
        LocalDate last = c.lastDay();
        if (last == null) {
            return null;
        }
        int step = m.group(1).equals("previous") ? -1 : 1;
        if (m.group(2).equals("month")) {
            return YearMonth.from(last).plusMonths(step).toString();
        }
        LocalDate monday = last.with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(step);
        return monday + "/" + monday.plusDays(6);
    }

    private static @Nullable String holiday(MatchResult m, DateContext c) {
        int[] day = switch (m.group(1).replace('’', '\'')) {
            case "New Year's Day" -> new int[] {1, 1};
            case "New Year's Eve" -> new int[] {12, 31};
            case "Christmas Eve" -> new int[] {12, 24};
            case "Boxing Day" -> new int[] {12, 26};
            default -> new int[] {12, 25};
        };
        String year = m.group(2);
        return year == null
                ? c.day(day[0], day[1])
                : LocalDate.of(Integer.parseInt(year), day[0], day[1]).toString();
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
        boolean vague = m.group(1)
                .matches("(?i)(?:nearly|almost|about|around|over|some|roughly|more than|less than|at least|half) .*");
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
        String bare = words.replaceAll(
                        "(?i)^(?:just|nearly|almost|about|around|over|some|roughly|more than|less than|at least|exactly) ",
                        "")
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

    /** "Three days later": counted from the day just named. */
    private static @Nullable String later(MatchResult m, DateContext c) {
        LocalDate last = c.lastDay();
        Integer year = c.lastYear();
        int count = count(m.group(1));
        if (count < 0 || !m.group(1).matches("\\p{L}+|\\d+")) {
            return null;
        }
        if (m.group(2).equals("year")) {
            return year == null ? null : String.valueOf(year + count);
        }
        if (last == null) {
            return null;
        }
        return switch (m.group(2)) {
            case "day" -> last.plusDays(count).toString();
            case "week" -> last.plusWeeks(count).toString();
            default -> YearMonth.from(last).plusMonths(count).toString();
        };
    }

    private static @Nullable String yearEnd(DateContext c) {
        return c.published() == null ? null : c.published().getYear() + "-12-31";
    }
}

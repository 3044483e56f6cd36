package org.debrief.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/** Dates that name a day, month or year: "17 February 2021", "Feb. 17", "2021-02-17", "the 1960s". */
final class AbsoluteDates {

    static final String MONTHS =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    static final String WEEKDAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "((?:1[0-9]|20|21)\\d\\d)";
    private static final String TO = "\\s?(?:[-–—]|to|and|until|through)\\s?";
    private static final String OPENING = "(?:" + WEEKDAYS + "(?:,| the)?\\s+)?(?:the )?";
    private static final List<String> MONTH_STARTS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DECADES =
            List.of("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties");

    private static final List<String> CENTURIES = List.of(
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty-first");

    static final List<DatePhrase> ALL = List.of(
            DatePhrase.of("(\\d{4})-(\\d\\d)-(\\d\\d)", (m, c) -> day(number(m, 1), number(m, 2), number(m, 3))),
            DatePhrase.of("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})", AbsoluteDates::numeric),
            DatePhrase.of(
                    OPENING + DAY + TO + DAY + "(?: of)? (" + MONTHS + "),? " + YEAR,
                    (m, c) -> days(number(m, 4), month(m, 3), number(m, 1), number(m, 2))),
            DatePhrase.of(
                    "(" + MONTHS + ") " + DAY + TO + DAY + ",? " + YEAR,
                    (m, c) -> days(number(m, 4), month(m, 1), number(m, 2), number(m, 3))),
            DatePhrase.of(
                    OPENING + DAY + "(?: of)?[\\s]+(" + MONTHS + "),?\\s+" + YEAR,
                    (m, c) -> day(number(m, 3), month(m, 2), number(m, 1))),
            DatePhrase.of(
                    OPENING + "(" + MONTHS + ")\\s+" + DAY + ",?\\s+" + YEAR,
                    (m, c) -> day(number(m, 3), month(m, 1), number(m, 2))),
            DatePhrase.of(
                    DAY + TO + DAY + " (" + MONTHS + ")",
                    (m, c) -> range(c.day(month(m, 3), number(m, 1)), c.day(month(m, 3), number(m, 2)))),
            DatePhrase.of(
                    "(" + MONTHS + ") " + DAY + "\\s?[-–—]\\s?" + DAY,
                    (m, c) -> range(c.day(month(m, 1), number(m, 2)), c.day(month(m, 1), number(m, 3)))),
            DatePhrase.of(OPENING + DAY + "(?: of)?[\\s]+(" + MONTHS + ")", (m, c) -> c.day(month(m, 2), number(m, 1))),
            DatePhrase.of(OPENING + "(" + MONTHS + ")\\s+" + DAY, (m, c) -> c.day(month(m, 1), number(m, 2))),
            DatePhrase.of(
                    "(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[ -])?(" + MONTHS + ")(?: of)?,? " + YEAR,
                    (m, c) -> YearMonth.of(number(m, 2), month(m, 1)).toString()),
            DatePhrase.of(
                    "(?:the )?(?:(first|second|third|fourth|final|last) quarter|Q([1-4]))(?: of|,)? " + YEAR,
                    (m, c) -> quarter(m)),
            DatePhrase.of(
                    "(?:the )?([Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?: of)? " + YEAR,
                    (m, c) -> DateContext.season(m.group(1), number(m, 2))),
            DatePhrase.of(
                    "(?:the )?(?:(?:early|mid|late)[- ])?(1[0-9]|20)(\\d)0['’]?s",
                    (m, c) -> decade(m.group(1) + m.group(2))),
            DatePhrase.of("(?:the )?['’]?([2-9])0s(?= |,|\\.)", (m, c) -> decade("19" + m.group(1))),
            DatePhrase.of(
                    "the (?:early |late )?(" + String.join("|", DECADES) + ")",
                    (m, c) -> decade("19" + (DECADES.indexOf(m.group(1)) + 2))),
            DatePhrase.of(
                    "(?:the )?(\\d\\d)(?:th|st) [Cc]entury",
                    (m, c) -> (number(m, 1) - 1) * 100 + "-01-01/" + ((number(m, 1) - 1) * 100 + 99) + "-12-31"),
            DatePhrase.of(
                    "(?:the )?(?:early |mid-|late )?(" + String.join("|", CENTURIES) + ")[ -][Cc]entury",
                    (m, c) -> century(CENTURIES.indexOf(m.group(1).toLowerCase(Locale.ROOT)) + 11)),
            DatePhrase.of("(?:FY|[Ff]iscal(?: year)? )(20\\d\\d)", (m, c) -> m.group(1)),
            DatePhrase.of("\\d{1,4} (?:BC|BCE|B\\.C\\.)|(?:AD|A\\.D\\.) \\d{1,4}", (m, c) -> null),
            DatePhrase.of(
                    YEAR + "[-–/](\\d\\d)",
                    (m, c) -> m.group(1) + "/" + m.group(1).substring(0, 2) + m.group(2)),
            DatePhrase.of(YEAR, (m, c) -> m.group(1)));

    private AbsoluteDates() {}

    private static int number(MatchResult m, int group) {
        return Integer.parseInt(m.group(group));
    }

    static int month(MatchResult m, int group) {
        return MONTH_STARTS.indexOf(m.group(group).substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable String day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String days(int year, int month, int from, int to) {
        return range(day(year, month, from), day(year, month, to));
    }

    private static @Nullable String range(@Nullable String from, @Nullable String to) {
        return from == null || to == null ? null : from + "/" + to;
    }

    /** 17/02/2021 is one day everywhere, 03/02/2021 is not. */
    private static @Nullable String numeric(MatchResult m, DateContext context) {
        int first = number(m, 1);
        int second = number(m, 2);
        if (first > 12) {
            return day(number(m, 3), second, first);
        }
        return second > 12 || first == second ? day(number(m, 3), first, second) : null;
    }

    private static String quarter(MatchResult m) {
        int quarter = m.group(2) != null
                ? number(m, 2)
                : Math.min(
                        4,
                        List.of("first", "second", "third", "fourth", "final").indexOf(m.group(1)) + 1);
        quarter = quarter == 0 ? 4 : Math.min(4, quarter);
        YearMonth first = YearMonth.of(number(m, 3), quarter * 3 - 2);
        return first + "/" + first.plusMonths(2);
    }

    private static String century(int century) {
        int first = (century - 1) * 100;
        return first + "-01-01/" + (first + 99) + "-12-31";
    }

    private static String decade(String start) {
        return start + "0-01-01/" + start + "9-12-31";
    }
}

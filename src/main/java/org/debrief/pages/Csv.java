package org.debrief.pages;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes comma-separated values that a spreadsheet may open without running anything in them. Numbers have a decimal point
 * and times are those of ISO 8601 in whole seconds, whatever the locale.
 */
public final class Csv {

    /** Before the first line it tells Excel that the file is in UTF-8. */
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The wide forms are taken for the others by spreadsheets in East Asia. */
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    /** Where a spreadsheet takes another character for the comma, what follows that begins a cell. */
    private static final Pattern FORMULA_INSIDE = Pattern.compile("([;\t])(\"?\\s*[=+\\-@＝＋－＠])");

    private static final String NEEDS_QUOTES = ",;\"\t\n\r";

    /** A number, a day or a truth: a program that takes quoted cells for texts leaves it as it is. */
    private static final Pattern LIKE_NO_TEXT = Pattern.compile("[0-9][0-9.,/:%eE+\\- ]*|(?i:true|false)");

    private final StringBuilder text = new StringBuilder();

    public Csv row(@Nullable Object... cells) {
        text.append(line(cells));
        return this;
    }

    /** One line with its end. */
    public static String line(@Nullable Object... cells) {
        return Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Instant instant) {
            return instant.truncatedTo(ChronoUnit.SECONDS).toString();
        }
        return value instanceof Number ? value.toString() : quoted(value.toString());
    }

    /** A name that begins like a formula gets an apostrophe, which makes it text. */
    private static String quoted(String value) {
        String inside = FORMULA_INSIDE.matcher(value).replaceAll("$1'$2");
        String harmless = !inside.isEmpty() && STARTS_A_FORMULA.indexOf(inside.charAt(0)) >= 0 ? "'" + inside : inside;
        boolean needsQuotes = harmless.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0)
                || !harmless.equals(harmless.strip())
                || LIKE_NO_TEXT.matcher(harmless).matches();
        return needsQuotes ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package org.debrief.pages;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes comma-separated values that a spreadsheet may open without running anything in them. */
public final class Csv {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();

    public Csv row(@Nullable Object... cells) {
        text.append(Arrays.stream(cells).map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Number ? value.toString() : quoted(value.toString());
    }

    /** A name that begins like a formula gets an apostrophe, which makes it text. */
    private static String quoted(String value) {
        String harmless = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean needsQuotes = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needsQuotes ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

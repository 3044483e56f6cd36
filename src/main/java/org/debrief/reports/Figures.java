package org.debrief.reports;

import java.util.Locale;
import java.util.OptionalDouble;

/** Figures as a report writes them. */
final class Figures {

    private static final String NONE = "–";

    private Figures() {}

    /** "62 %", or a dash. */
    static String percent(OptionalDouble percent) {
        return percent.isPresent() ? Math.round(percent.getAsDouble()) + " %" : NONE;
    }

    /** "0.42" for 42, with a real minus sign, or a dash. */
    static String correlation(OptionalDouble percent) {
        if (percent.isEmpty()) {
            return NONE;
        }
        String text = String.format(Locale.ROOT, "%.2f", percent.getAsDouble() / 100);
        return text.equals("-0.00") ? "0.00" : text.replace('-', '−');
    }

    static int percentOf(long part, long whole) {
        return whole == 0 ? 0 : Math.toIntExact(Math.round(100.0 * part / whole));
    }
}

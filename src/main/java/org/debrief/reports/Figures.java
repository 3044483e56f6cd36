package org.debrief.reports;

import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Figures as a report writes them. */
final class Figures {

    private static final String NONE = "–";

    private Figures() {}

    /** "62 %", with a real minus sign, or a dash. */
    static String percent(@Nullable Double percent) {
        return percent == null ? NONE : (Math.round(percent) + " %").replace('-', '−');
    }

    /** "0.42" for 42, with a real minus sign, or a dash. */
    static String correlation(@Nullable Double percent) {
        if (percent == null) {
            return NONE;
        }
        String text = String.format(Locale.ROOT, "%.2f", percent / 100);
        return text.equals("-0.00") ? "0.00" : text.replace('-', '−');
    }

    /** "0.42", with a real minus sign, or a dash. */
    static String plain(@Nullable Double figure) {
        return correlation(figure == null ? null : 100 * figure);
    }

    /** A figure that may be missing, as a value that may be null. */
    static @Nullable Double orNull(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }

    static int percentOf(long part, long whole) {
        return whole == 0 ? 0 : Math.toIntExact(Math.round(100.0 * part / whole));
    }
}

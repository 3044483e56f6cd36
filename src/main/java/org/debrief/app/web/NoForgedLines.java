package org.debrief.app.web;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what somebody sent from looking like a line of the log: whatever follows a line break is indented, and what a terminal
 * would obey is shown.
 */
@LoggingFilter(name = "no-forged-lines")
public final class NoForgedLines implements Filter {

    private static final Pattern INDENTED = Pattern.compile("\n {4}");

    @Override
    public boolean isLoggable(LogRecord line) {
        String message = line.getMessage();
        if (message != null) {
            String shown = shown(message);
            if (shown.equals(message)) {
                // The usual case: nothing to do.
            } else if (line instanceof ExtLogRecord known) {
                known.setMessage(shown, known.getFormatStyle());
            } else {
                line.setMessage(shown);
            }
        }
        @Nullable Object[] values = line.getParameters();
        if (values != null && values.length > 0) {
            @Nullable Object[] shown = values.clone();
            for (int i = 0; i < shown.length; i++) {
                shown[i] = shown[i] instanceof CharSequence text ? shown(text.toString()) : shown[i];
            }
            line.setParameters(shown);
        }
        return true;
    }

    /** What is shown already stays as it is: more than one handler may ask. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        INDENTED.matcher(text).replaceAll("\n").codePoints().forEach(c -> {
            if (c == '\n') {
                shown.append("\n    ");
            } else if (c == '\t') {
                shown.append(' ');
            } else if (isObeyed(c)) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isObeyed(int c) {
        int kind = Character.getType(c);
        return kind == Character.CONTROL
                || kind == Character.FORMAT
                || kind == Character.LINE_SEPARATOR
                || kind == Character.PARAGRAPH_SEPARATOR;
    }
}

package org.debrief.pages;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times as people read them, in the time zone of the machine that the product runs on. */
@TemplateExtension
public final class Moments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK_TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private Moments() {}

    /** "3 March 2026, 12:03". */
    public static String moment(Instant instant) {
        return MOMENT.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** "2026-03-03T12:03:27Z", for programs: HTML allows no more than three digits after a second. */
    public static String stamp(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** "12:03:27": with seconds, so that each saving is seen to be a new one. */
    public static String clockTime(Instant instant) {
        return CLOCK_TIME.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** "45 s", "12 min", "1 h 5 min". */
    public static String words(Duration duration) {
        long minutes = duration.toMinutes();
        if (minutes == 0) {
            return duration.toSeconds() + " s";
        }
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}

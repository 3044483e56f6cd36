package org.debrief.pages;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times that hold in a zone of their own, which is told with them: {@link Moments} are of this machine. */
@TemplateExtension
public final class ZonedMoments {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME_WITH_SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    private ZonedMoments() {}

    /** "3 March 2026, 12:03 (Europe/Berlin)". */
    public static String momentIn(Instant instant, ZoneId zone) {
        return write(MOMENT, instant, zone);
    }

    /** "12:03 (Europe/Berlin)". */
    public static String timeIn(Instant instant, ZoneId zone) {
        return write(TIME, instant, zone);
    }

    /** "12:03:27 (Europe/Berlin)". */
    public static String timeWithSecondsIn(Instant instant, ZoneId zone) {
        return write(TIME_WITH_SECONDS, instant, zone);
    }

    /** "12 minutes", "1 hour 5 minutes", "40 seconds": rounded up, so that it never says less than there is. */
    public static String inWords(Duration duration) {
        long seconds = duration.plusNanos(999_999_999).toSeconds();
        if (seconds < 60) {
            return counted(Math.max(0, seconds), "second");
        }
        long minutes = (seconds + 59) / 60;
        if (minutes < 60) {
            return counted(minutes, "minute");
        }
        String hours = counted(minutes / 60, "hour");
        return minutes % 60 == 0 ? hours : hours + " " + counted(minutes % 60, "minute");
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }

    private static String write(DateTimeFormatter format, Instant instant, ZoneId zone) {
        String name = zone.normalized().getId();
        return format.format(instant.atZone(zone)) + " (" + (name.equals("Z") ? "UTC" : name.replace('_', ' ')) + ")";
    }
}

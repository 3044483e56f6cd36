package org.debrief.reports;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.debrief.pages.Moments;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, over several people. Each is null where nobody's time is known.
 *
 * @param known of how many it is known
 */
record TimesUsed(
        int known,
        @Nullable Duration mean,
        @Nullable Duration median,
        @Nullable Duration shortest,
        @Nullable Duration longest) {

    static final TimesUsed NONE = new TimesUsed(0, null, null, null, null);

    static TimesUsed of(Collection<Duration> times) {
        if (times.isEmpty()) {
            return NONE;
        }
        return ofMicros(times.stream().mapToLong(TimesUsed::micros).toArray());
    }

    private static long micros(Duration time) {
        return TimeUnit.MICROSECONDS.convert(time);
    }

    /** @param times in microseconds, as exact as the database has them */
    static TimesUsed ofMicros(long[] times) {
        if (times.length == 0) {
            return NONE;
        }
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        int size = sorted.length;
        return new TimesUsed(
                size,
                duration(Arrays.stream(sorted).sum() / size),
                duration((sorted[(size - 1) / 2] + sorted[size / 2]) / 2),
                duration(sorted[0]),
                duration(sorted[size - 1]));
    }

    private static Duration duration(long micros) {
        return Duration.of(micros, ChronoUnit.MICROS);
    }

    public String meanText() {
        return words(mean);
    }

    public String medianText() {
        return words(median);
    }

    /** "from 3 min to 12 min", or "3 min" where all took as long. */
    public String rangeText() {
        return words(shortest).equals(words(longest))
                ? words(shortest)
                : "from " + words(shortest) + " to " + words(longest);
    }

    private static String words(@Nullable Duration duration) {
        return duration == null ? "not known" : Moments.words(duration);
    }

    /** For tables and programs. */
    static @Nullable Long seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }
}

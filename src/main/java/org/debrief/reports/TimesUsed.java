package org.debrief.reports;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
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
        List<Duration> sorted = times.stream().sorted().toList();
        int size = sorted.size();
        Duration sum = sorted.stream().reduce(Duration.ZERO, Duration::plus);
        return new TimesUsed(
                size,
                sum.dividedBy(size),
                sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).dividedBy(2),
                sorted.get(0),
                sorted.get(size - 1));
    }

    public String meanText() {
        return words(mean);
    }

    public String medianText() {
        return words(median);
    }

    /** "3 min to 12 min". */
    public String rangeText() {
        return words(shortest) + " to " + words(longest);
    }

    private static String words(@Nullable Duration duration) {
        return duration == null ? "not known" : Moments.words(duration);
    }

    /** For tables and programs. */
    static @Nullable Long seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }
}

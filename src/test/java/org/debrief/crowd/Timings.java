package org.debrief.crowd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** How long requests of one kind took, and how many failed. Many threads write to it. */
final class Timings {

    private static final double MILLION = 1_000_000;

    private final String what;
    private final List<Long> nanos = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    Timings(String what) {
        this.what = what;
    }

    synchronized void took(long nanoseconds) {
        nanos.add(nanoseconds);
    }

    synchronized void failed(String why) {
        failures.add(why);
    }

    synchronized int count() {
        return nanos.size();
    }

    /** One line of the table, and below it why the first of its failures failed. */
    synchronized String line() {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        String figures = String.format(
                "  %-28s %7d %9d %9.0f %9.0f %9.0f %9.0f",
                what,
                sorted.length,
                failures.size(),
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99),
                at(sorted, 1));
        return failures.isEmpty() ? figures : figures + "\n      " + failures.get(0);
    }

    static String head() {
        return String.format(
                "  %-28s %7s %9s %9s %9s %9s %9s", "milliseconds", "done", "failed", "p50", "p95", "p99", "longest");
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0
                ? Double.NaN
                : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / MILLION;
    }
}

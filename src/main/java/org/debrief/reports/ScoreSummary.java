package org.debrief.reports;

import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/** The figures at the head of a report. Mean, median, spread and pass rate are over the first attempts that were submitted. */
public final class ScoreSummary {

    private final int invited;
    private final int started;
    private final List<Double> percents;
    private final long passed;

    /**
     * Takes the scores of the submitted first attempts, in percent.
     *
     * @param passed how many of them reached the pass mark
     */
    public ScoreSummary(int invited, int started, List<Double> percents, long passed) {
        this.invited = invited;
        this.started = started;
        this.percents = percents.stream().sorted().toList();
        this.passed = passed;
    }

    public int invited() {
        return invited;
    }

    /** Who has begun, whether or not they have submitted. */
    public int started() {
        return started;
    }

    public int submitted() {
        return percents.size();
    }

    public OptionalDouble mean() {
        return percents.stream().mapToDouble(Double::doubleValue).average();
    }

    public OptionalDouble median() {
        if (percents.isEmpty()) {
            return OptionalDouble.empty();
        }
        int middle = percents.size() / 2;
        return OptionalDouble.of(
                percents.size() % 2 == 1
                        ? percents.get(middle)
                        : (percents.get(middle - 1) + percents.get(middle)) / 2);
    }

    /** Of a sample (n − 1), in percent of the marks; empty with fewer than two. */
    public OptionalDouble standardDeviation() {
        return percents.size() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(new StandardDeviation()
                        .evaluate(percents.stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray()));
    }

    Histogram histogram() {
        return Histogram.of(percents);
    }

    /** The share that reached the pass mark, in percent. */
    public OptionalDouble passRate() {
        return percents.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(100.0 * passed / percents.size());
    }
}

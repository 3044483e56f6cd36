package org.debrief.reports;

import java.util.List;
import java.util.OptionalDouble;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/** The mean, the middle, the spread and the pass rate of the scores that a report counts. */
public final class ScoreSummary {

    private final List<Double> percents;
    private final long passed;

    /**
     * Takes the scores of the attempts that count, in percent.
     *
     * @param passed how many of them reached the pass mark
     */
    public ScoreSummary(List<Double> percents, long passed) {
        this.percents = percents.stream().sorted().toList();
        this.passed = passed;
    }

    /** How many attempts are counted. */
    public int counted() {
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

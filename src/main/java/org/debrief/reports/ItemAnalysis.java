package org.debrief.reports;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.Covariance;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/**
 * Classical item analysis of one quiz. Variances and covariances are those of a sample (with n − 1). The measures are
 * those of Moodle's quiz statistics, so that figures can be compared.
 *
 * @see <a href="https://docs.moodle.org/dev/Quiz_statistics_calculations">Quiz statistics calculations, Moodle</a>
 */
public final class ItemAnalysis {

    private final MarkTable table;
    private final double[] covariancesWithTotal;

    /**
     * Takes the marks of each learner, one a question.
     *
     * @param maxima the most marks that each question gives
     * @throws IllegalArgumentException when a learner has more or fewer marks than there are questions
     */
    public ItemAnalysis(double[][] marks, double[] maxima) {
        this(new MarkTable(marks, maxima));
    }

    ItemAnalysis(MarkTable table) {
        this.table = table;
        this.covariancesWithTotal = IntStream.range(0, table.questions())
                .mapToDouble(this::covarianceWithTotal)
                .toArray();
    }

    public int learners() {
        return table.learners();
    }

    /** The mean mark as a share of the most that the question gives, from 0 to 1; empty without learners. */
    public OptionalDouble facility(int question) {
        OptionalDouble mean = Arrays.stream(table.question(question)).average();
        return mean.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(mean.getAsDouble() / table.maximum(question));
    }

    /** How far the marks spread, as a share of the most that the question gives; empty with fewer than two learners. */
    public OptionalDouble standardDeviation(int question) {
        return learners() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        new StandardDeviation().evaluate(table.question(question)) / table.maximum(question));
    }

    /**
     * The corrected item-total correlation in percent, from -100 to 100: how far those who do well in the rest of the quiz do
     * well here. Empty where one of the two does not vary, and so with fewer than two learners.
     */
    public OptionalDouble discrimination(int question) {
        double[] item = table.question(question);
        double[] rest = table.rest(question);
        if (isConstant(item) || isConstant(rest)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(100 * new PearsonsCorrelation().correlation(item, rest));
    }

    /**
     * How much of the discrimination that the marks allow is there, in percent, at most 100: the covariance of the
     * question with the rest, over the greatest that the same marks could have, which is when both are sorted. A question
     * that is very easy or very hard cannot correlate much, and this measure allows for it. Empty where one of the two
     * does not vary.
     */
    public OptionalDouble discriminativeEfficiency(int question) {
        double[] item = table.question(question);
        double[] rest = table.rest(question);
        if (isConstant(item) || isConstant(rest)) {
            return OptionalDouble.empty();
        }
        double found = covariance(item, rest);
        Arrays.sort(item);
        Arrays.sort(rest);
        return OptionalDouble.of(100 * found / covariance(item, rest));
    }

    /**
     * How much this question makes the scores differ, in percent of all that do; the weights of a quiz sum to 100. Empty
     * where the question runs against the total, and where the total does not vary.
     */
    public OptionalDouble effectiveWeight(int question) {
        double own = covariancesWithTotal[question];
        double all = Arrays.stream(covariancesWithTotal)
                .filter(each -> each > 0)
                .map(Math::sqrt)
                .sum();
        return own < 0 || all == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * Math.sqrt(own) / all);
    }

    private double covarianceWithTotal(int question) {
        double[] item = table.question(question);
        return isConstant(item) ? 0 : covariance(item, table.totals());
    }

    private static boolean isConstant(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    /** The values vary, so there are two at least. */
    private static double covariance(double[] a, double[] b) {
        return new Covariance().covariance(a, b);
    }
}

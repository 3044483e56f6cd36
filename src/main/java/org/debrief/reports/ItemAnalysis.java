package org.debrief.reports;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Classical item analysis of one quiz: rows are learners, columns are questions, cells are marks. */
public final class ItemAnalysis {

    private final double[][] marks;
    private final double[] maxima;
    private final double[] totals;

    /**
     * Takes the marks of each learner, one a question.
     *
     * @param maxima the most marks that each question gives
     */
    public ItemAnalysis(double[][] marks, double[] maxima) {
        for (double[] row : marks) {
            if (row.length != maxima.length) {
                throw new IllegalArgumentException("A learner has " + row.length + " marks for " + maxima.length
                        + " questions; there must be one for each.");
            }
        }
        this.marks = Arrays.stream(marks).map(double[]::clone).toArray(double[][]::new);
        this.maxima = maxima.clone();
        this.totals = Arrays.stream(marks)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
    }

    public int learners() {
        return marks.length;
    }

    /** The mean mark as a share of the most that the question gives, from 0 to 1; empty without learners. */
    public OptionalDouble facility(int question) {
        return marks.length == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(mean(column(question)) / maxima[question]);
    }

    /**
     * The corrected item-total correlation in percent, from -100 to 100: how far those who do well in the rest of the quiz do
     * well here. Empty where one of the two does not vary, and so with fewer than two learners.
     */
    public OptionalDouble discrimination(int question) {
        double[] item = column(question);
        double[] rest = new double[item.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = totals[i] - item[i];
        }
        if (isConstant(item) || isConstant(rest)) {
            return OptionalDouble.empty();
        }
        double correlation = covariance(item, rest) / Math.sqrt(covariance(item, item) * covariance(rest, rest));
        return OptionalDouble.of(100 * correlation);
    }

    private double[] column(int question) {
        return Arrays.stream(marks).mapToDouble(row -> row[question]).toArray();
    }

    private static boolean isConstant(double[] values) {
        return Arrays.stream(values).distinct().count() < 2;
    }

    /** With n - 1; the values vary, so there are two at least. */
    private static double covariance(double[] a, double[] b) {
        double meanOfA = mean(a);
        double meanOfB = mean(b);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - meanOfA) * (b[i] - meanOfB);
        }
        return sum / (a.length - 1);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}

package org.debrief.reports;

import java.util.Arrays;

/**
 * The marks of a quiz: rows are learners, columns are questions. An unanswered question has the mark 0.
 *
 * <p>It never changes; the arrays it is made from are copied.
 */
final class MarkTable {

    private final double[][] marks;
    private final double[] maxima;
    private final double[] totals;

    /**
     * Takes the marks of each learner, one a question.
     *
     * @param maxima the most marks that each question gives
     * @throws IllegalArgumentException when a learner has more or fewer marks than there are questions
     */
    MarkTable(double[][] marks, double[] maxima) {
        for (double[] row : marks) {
            if (row.length != maxima.length) {
                throw new IllegalArgumentException("A learner has " + row.length + " marks for " + maxima.length
                        + " questions; there must be one for each.");
            }
        }
        this.marks = Arrays.stream(marks).map(double[]::clone).toArray(double[][]::new);
        this.maxima = maxima.clone();
        this.totals = new double[marks.length];
        for (int i = 0; i < marks.length; i++) {
            totals[i] = Arrays.stream(marks[i]).sum();
        }
    }

    int learners() {
        return marks.length;
    }

    int questions() {
        return maxima.length;
    }

    double maximum(int question) {
        return maxima[question];
    }

    /** What each learner got for one question. */
    double[] question(int question) {
        double[] column = new double[marks.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = marks[i][question];
        }
        return column;
    }

    /** What each learner got in all. */
    double[] totals() {
        return totals.clone();
    }

    /** What each learner got for all but one question. */
    double[] rest(int question) {
        double[] rest = new double[totals.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = totals[i] - marks[i][question];
        }
        return rest;
    }
}

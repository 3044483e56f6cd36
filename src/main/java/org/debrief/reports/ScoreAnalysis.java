package org.debrief.reports;

import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.moment.Kurtosis;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.Skewness;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;
import org.hipparchus.stat.descriptive.moment.Variance;
import org.hipparchus.stat.descriptive.rank.Median;

/**
 * What the scores of a quiz, in marks, say about the quiz as a whole. Each figure is empty where there are too few learners
 * for it, or where nothing varies. Variances are those of a sample (with n − 1).
 *
 * @see <a href="https://docs.moodle.org/dev/Quiz_statistics_calculations">Quiz statistics calculations, Moodle</a>
 */
final class ScoreAnalysis {

    private final MarkTable table;
    private final double[] totals;

    ScoreAnalysis(MarkTable table) {
        this.table = table;
        this.totals = table.totals();
    }

    /** In marks. */
    OptionalDouble mean() {
        return from(1, new Mean().evaluate(totals));
    }

    /** In marks. */
    OptionalDouble median() {
        return from(1, new Median().evaluate(totals));
    }

    /** In marks. */
    OptionalDouble standardDeviation() {
        return from(2, new StandardDeviation().evaluate(totals));
    }

    /** Below 0 where a few did much worse than the others, above 0 where a few did much better. */
    OptionalDouble skewness() {
        return from(3, new Skewness().evaluate(totals));
    }

    /** Excess kurtosis: above 0 where the scores have longer tails than the normal distribution. */
    OptionalDouble kurtosis() {
        return from(4, new Kurtosis().evaluate(totals));
    }

    /**
     * Cronbach's alpha (1951) in percent, at most 100: how far the questions measure one thing. It may be negative. Empty
     * with fewer than two questions or learners, and where all have the same total.
     */
    OptionalDouble internalConsistency() {
        int questions = table.questions();
        double ofTotals = variance(totals);
        if (questions < 2 || ofTotals == 0) {
            return OptionalDouble.empty();
        }
        double ofQuestions = IntStream.range(0, questions)
                .mapToDouble(question -> variance(table.question(question)))
                .sum();
        return OptionalDouble.of(100.0 * questions / (questions - 1) * (1 - ofQuestions / ofTotals));
    }

    /** The share of the spread that is chance, in percent of the standard deviation; above 100 where alpha is negative. */
    OptionalDouble errorRatio() {
        OptionalDouble alpha = internalConsistency();
        return alpha.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(100 * Math.sqrt(1 - alpha.getAsDouble() / 100));
    }

    /** In marks: two learners whose scores differ by less than this may be equally good. */
    OptionalDouble standardError() {
        OptionalDouble ratio = errorRatio();
        return ratio.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        ratio.getAsDouble() / 100 * standardDeviation().orElseThrow());
    }

    private OptionalDouble from(int learners, double figure) {
        return table.learners() < learners || Double.isNaN(figure) ? OptionalDouble.empty() : OptionalDouble.of(figure);
    }

    private static double variance(double[] values) {
        return values.length < 2 ? 0 : new Variance().evaluate(values);
    }
}

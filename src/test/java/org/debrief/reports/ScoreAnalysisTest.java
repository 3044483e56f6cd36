package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ScoreAnalysisTest {

    /** Four learners, three questions; totals 3, 2, 1, 0. */
    private final ScoreAnalysis steps = analysis(new double[][] {{1, 1, 1}, {1, 1, 0}, {1, 0, 0}, {0, 0, 0}});

    @Test
    void theMiddleAndTheSpreadAreInMarks() {
        assertThat(steps.mean()).hasValue(1.5);
        assertThat(steps.median()).hasValue(1.5);
        // Deviations 1.5, 0.5, -0.5, -1.5: squares 5, over n - 1 = 3.
        assertThat(steps.standardDeviation().orElseThrow()).isEqualTo(Math.sqrt(5.0 / 3), within(1e-12));
        assertThat(steps.skewness().orElseThrow()).isEqualTo(0, within(1e-12));
        // Of 1, 2, 3, 4 and so of all four steps alike: -1.2.
        assertThat(steps.kurtosis().orElseThrow()).isEqualTo(-1.2, within(1e-12));
    }

    /** Variances of the questions 1/4, 1/3 and 1/4, of the totals 5/3: alpha = 3/2 (1 - 5/6 : 5/3) = 3/4. */
    @Test
    void alphaComparesTheSpreadOfTheQuestionsWithThatOfTheTotals() {
        assertThat(steps.internalConsistency().orElseThrow()).isEqualTo(75, within(1e-9));
        assertThat(steps.errorRatio().orElseThrow()).isEqualTo(50, within(1e-9));
        assertThat(steps.standardError().orElseThrow()).isEqualTo(Math.sqrt(5.0 / 3) / 2, within(1e-12));
    }

    /** Two questions that pull against each other: variances 1/4 (of 1 1 0 1) and 1/3, of the totals 1 1 1 2 again 1/4. */
    @Test
    void alphaMayBeNegative() {
        ScoreAnalysis against = analysis(new double[][] {{1, 0}, {1, 0}, {0, 1}, {1, 1}});

        assertThat(against.internalConsistency().orElseThrow())
                .isEqualTo(200 * (1 - (1.0 / 4 + 1.0 / 3) / (1.0 / 4)), within(1e-9));
        assertThat(against.errorRatio().orElseThrow()).isGreaterThan(100);
    }

    @Test
    void whereNothingVariesReliabilityCannotBeTold() {
        ScoreAnalysis alike = analysis(new double[][] {{1, 0}, {0, 1}, {1, 0}});

        assertThat(alike.standardDeviation()).hasValue(0);
        assertThat(alike.internalConsistency()).isEmpty();
        assertThat(alike.standardError()).isEmpty();
        assertThat(alike.skewness()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void oneQuestionHasNoInternalConsistency() {
        assertThat(analysis(new double[][] {{1}, {0}}).internalConsistency()).isEmpty();
    }

    @Test
    void oneLearnerHasAMeanAndNoSpread() {
        ScoreAnalysis one = analysis(new double[][] {{1, 0.5}});

        assertThat(one.mean()).hasValue(1.5);
        assertThat(one.median()).hasValue(1.5);
        assertThat(one.standardDeviation()).isEmpty();
        assertThat(one.internalConsistency()).isEmpty();
    }

    @Test
    void withoutLearnersThereIsNothingToTell() {
        ScoreAnalysis none = new ScoreAnalysis(new MarkTable(new double[0][], new double[] {1, 1}));

        assertThat(none.mean()).isEmpty();
        assertThat(none.median()).isEmpty();
        assertThat(none.internalConsistency()).isEmpty();
    }

    private static ScoreAnalysis analysis(double[][] marks) {
        double[] maxima = new double[marks[0].length];
        Arrays.fill(maxima, 1);
        return new ScoreAnalysis(new MarkTable(marks, maxima));
    }
}

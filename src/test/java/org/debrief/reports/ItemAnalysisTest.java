package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ItemAnalysisTest {

    /** Four learners, three questions; totals 3, 2, 1, 0. */
    private static final double[][] STEPS = {{1, 1, 1}, {1, 1, 0}, {1, 0, 0}, {0, 0, 0}};

    private final ItemAnalysis analysis = new ItemAnalysis(STEPS, new double[] {1, 1, 1});

    @Test
    void facilityIsTheShareRight() {
        assertThat(analysis.facility(0)).hasValue(0.75);
        assertThat(analysis.facility(1)).hasValue(0.5);
        assertThat(analysis.facility(2)).hasValue(0.25);
    }

    @Test
    void facilityCountsPartOfTheMarks() {
        ItemAnalysis halves = new ItemAnalysis(new double[][] {{2}, {1}, {0}, {1}}, new double[] {2});

        assertThat(halves.facility(0)).hasValue(0.5);
    }

    /**
     * Question 1: marks 1 1 1 0, the rest 2 1 0 0. Means 3/4 and 3/4; the products of the deviations sum to 3/4, the
     * squares to 3/4 and 11/4, so the correlation is (3/4) / sqrt(3/4 * 11/4) = 3 / sqrt(33).
     */
    @Test
    void discriminationIsTheCorrelationWithTheRest() {
        assertThat(analysis.discrimination(0).orElseThrow()).isEqualTo(100 * 3 / Math.sqrt(33), within(1e-9));
    }

    /** Question 2: marks 1 1 0 0, the rest 2 1 1 0: products 1, squares 1 and 2, so 1 / sqrt(2). */
    @Test
    void theQuestionsOwnMarkIsNotInTheRest() {
        assertThat(analysis.discrimination(1).orElseThrow()).isEqualTo(100 / Math.sqrt(2), within(1e-9));
    }

    @Test
    void aQuestionThatOnlyTheWeakGetRightIsNegative() {
        ItemAnalysis upsideDown =
                new ItemAnalysis(new double[][] {{1, 1, 0}, {1, 1, 0}, {0, 0, 1}, {0, 0, 1}}, new double[] {1, 1, 1});

        assertThat(upsideDown.discrimination(2).orElseThrow()).isEqualTo(-100, within(1e-9));
    }

    @Test
    void efficiencyIsTheShareOfTheCovarianceThatCouldBe() {
        ItemAnalysis mixed =
                new ItemAnalysis(new double[][] {{1, 1, 1}, {1, 0, 1}, {0, 1, 0}, {1, 0, 0}}, new double[] {1, 1, 1});

        // Question 2: marks 1 0 1 0 against 2 2 0 1: means 1/2 and 5/4; products sum to -1/2.
        // Sorted: 0 0 1 1 against 0 1 2 2: products sum to 3/2. So -1/3.
        assertThat(mixed.discriminativeEfficiency(1).orElseThrow()).isEqualTo(-100.0 / 3, within(1e-9));
        assertThat(analysis.discriminativeEfficiency(0)).hasValue(100);
    }

    /** Covariances with the totals 3 2 1 0: questions 1 and 3 have 1/2, question 2 has 2/3. */
    @Test
    void weightsSumToTheWhole() {
        double outer = Math.sqrt(1.0 / 2);
        double middle = Math.sqrt(2.0 / 3);

        assertThat(analysis.effectiveWeight(0).orElseThrow())
                .isEqualTo(100 * outer / (2 * outer + middle), within(1e-9));
        assertThat(analysis.effectiveWeight(1).orElseThrow())
                .isEqualTo(100 * middle / (2 * outer + middle), within(1e-9));
    }

    @Test
    void aQuestionThatRunsAgainstTheTotalHasNoWeight() {
        ItemAnalysis upsideDown =
                new ItemAnalysis(new double[][] {{1, 1, 0}, {1, 1, 0}, {0, 0, 1}, {0, 0, 1}}, new double[] {1, 1, 1});

        assertThat(upsideDown.effectiveWeight(2)).isEmpty();
        assertThat(upsideDown.effectiveWeight(0)).hasValue(50);
    }

    @Test
    void theSpreadIsAShareOfTheMark() {
        assertThat(new ItemAnalysis(new double[][] {{2}, {0}}, new double[] {2}).standardDeviation(0))
                .hasValue(Math.sqrt(0.5));
        assertThat(new ItemAnalysis(new double[][] {{2}}, new double[] {2}).standardDeviation(0))
                .isEmpty();
    }

    @Test
    void whatDoesNotVaryHasNoDiscrimination() {
        ItemAnalysis allRight = new ItemAnalysis(new double[][] {{1, 0}, {1, 1}}, new double[] {1, 1});

        assertThat(allRight.discrimination(0)).isEmpty();
        assertThat(allRight.discrimination(1)).isEmpty();
        assertThat(allRight.discriminativeEfficiency(0)).isEmpty();
    }

    @Test
    void oneLearnerOrNoneIsTooFew() {
        assertThat(new ItemAnalysis(new double[][] {{1, 0}}, new double[] {1, 1}).discrimination(0))
                .isEmpty();
        assertThat(new ItemAnalysis(new double[0][], new double[] {1}).facility(0))
                .isEmpty();
    }

    @Test
    void eachLearnerHasAMarkForEachQuestion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemAnalysis(new double[][] {{1}}, new double[] {1, 1}));
    }
}

package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReliabilityTest {

    @Test
    void tooFewAttemptsSayNothing() {
        Reliability few = new Reliability(19, 80.0, 1.0, 10);

        assertThat(few.isTold()).isFalse();
        assertThat(few.alphaText()).isEqualTo("–");
        assertThat(few.reading()).startsWith("Too few attempts").contains("from 20 on");
    }

    @Test
    void whatCannotBeToldIsSaid() {
        assertThat(new Reliability(30, null, null, 10).reading()).contains("cannot be told");
    }

    @ParameterizedTest
    @CsvSource({
        "92, good enough to decide",
        "84, good enough to compare groups",
        "71, a fair picture",
        "40, a rough",
        "-5, pull against"
    })
    void eachStepHasItsReading(double alpha, String words) {
        assertThat(new Reliability(30, alpha, 1.0, 10).reading()).contains(words);
    }

    /** 1.96 times the root of two is 2.77. */
    @Test
    void theLeastDifferenceIsThatOfTwoScores() {
        Reliability told = new Reliability(30, 75.0, 1.0, 10);

        assertThat(told.reading()).contains("0.75").contains("less than 2.8 of 10 marks");
        assertThat(told.standardErrorText()).isEqualTo("± 1.0");
    }
}

package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void percentagesAreWhole() {
        assertThat(Figures.percent(66.67)).isEqualTo("67 %");
        assertThat(Figures.percent(null)).isEqualTo("–");
        assertThat(Figures.percentOf(1, 3)).isEqualTo(33);
        assertThat(Figures.percentOf(0, 0)).isZero();
    }

    @Test
    void correlationsHaveTwoPlacesAndARealMinusSign() {
        assertThat(Figures.correlation(41.6)).isEqualTo("0.42");
        assertThat(Figures.correlation(-7.0)).isEqualTo("−0.07");
        assertThat(Figures.correlation(-0.1)).isEqualTo("0.00");
        assertThat(Figures.correlation(null)).isEqualTo("–");
    }
}

package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.reports.Histogram.Bar;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void everyScoreIsInOneStep() {
        List<Bar> bars =
                Histogram.of(List.of(0.0, 9.99, 10.0, 50.0, 89.9, 90.0, 100.0)).bars();

        assertThat(bars).extracting(Bar::count).containsExactly(2L, 1L, 0L, 0L, 0L, 1L, 0L, 0L, 1L, 2L);
        assertThat(bars.get(0).label()).isEqualTo("0 to 9 %");
        assertThat(bars.get(9).label()).isEqualTo("90 to 100 %");
    }

    @Test
    void theHighestBarFillsTheDrawing() {
        List<Bar> bars = Histogram.of(List.of(5.0, 5.0, 55.0)).bars();

        assertThat(bars.get(0).height()).isEqualTo(100);
        assertThat(bars.get(5).height()).isEqualTo(50);
        assertThat(bars.get(5).y()).isEqualTo(50);
    }

    @Test
    void withoutScoresAllBarsAreFlat() {
        assertThat(Histogram.of(List.of()).bars()).extracting(Bar::height).containsOnly(0);
    }
}

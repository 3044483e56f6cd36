package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FacilityChartTest {

    @Test
    void aColumnIsAsHighAsItsShareRight() {
        FacilityChart chart = FacilityChart.of(List.of(item(1, 0.25, 0.5), item(2, 1.0, null)));

        assertThat(chart.columns()).extracting(FacilityChart.Column::height).containsExactly(25, 100);
        assertThat(chart.columns()).extracting(FacilityChart.Column::y).containsExactly(75, 0);
        assertThat(chart.columns().get(0).guessY()).isEqualTo(50);
        assertThat(chart.columns().get(1).guessY()).isNull();
        assertThat(chart.width()).isEqualTo(300);
    }

    @Test
    void whatHasNoFigureLeavesItsPlaceFree() {
        FacilityChart chart = FacilityChart.of(List.of(item(1, null, 0.25), item(2, 0.5, 0.25)));

        assertThat(chart.columns()).extracting(FacilityChart.Column::x).containsExactly(30);
    }

    /** Forty attempts of which fewer than guessing would are right. */
    @Test
    void whatDeservesALookIsMarked() {
        assertThat(FacilityChart.of(List.of(item(1, 0.1, 0.25)))
                        .columns()
                        .get(0)
                        .look())
                .isTrue();
        assertThat(FacilityChart.of(List.of(item(1, 0.6, 0.25)))
                        .columns()
                        .get(0)
                        .look())
                .isFalse();
    }

    private static ItemRow item(int number, @Nullable Double facility, @Nullable Double guess) {
        return new ItemRow(
                number,
                number,
                number,
                QuestionKind.FIGURE,
                QuestionFormat.TYPED_FIGURE,
                "How many?",
                new ItemFigures(facility, null, guess, null, null, null, null),
                0,
                List.of(),
                false,
                0,
                40,
                TimesUsed.NONE,
                false,
                false,
                false);
    }
}

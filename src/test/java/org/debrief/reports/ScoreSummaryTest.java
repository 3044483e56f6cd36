package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreSummaryTest {

    @Test
    void meanAndMedianOfAnEvenNumber() {
        ScoreSummary summary = new ScoreSummary(List.of(100.0, 20.0, 40.0, 50.0), 1);

        assertThat(summary.counted()).isEqualTo(4);
        assertThat(summary.mean()).hasValue(52.5);
        assertThat(summary.median()).hasValue(45);
        assertThat(summary.passRate()).hasValue(25);
    }

    @Test
    void medianOfAnOddNumberIsTheMiddleOne() {
        assertThat(new ScoreSummary(List.of(90.0, 10.0, 30.0), 0).median()).hasValue(30);
    }

    @Test
    void withoutScoresThereIsNothingToAverage() {
        ScoreSummary nobody = new ScoreSummary(List.of(), 0);

        assertThat(nobody.mean()).isEmpty();
        assertThat(nobody.median()).isEmpty();
        assertThat(nobody.passRate()).isEmpty();
    }
}

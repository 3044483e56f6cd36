package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimesUsedTest {

    @Test
    void theMiddleOfAnEvenNumberLiesBetweenTwo() {
        TimesUsed times = TimesUsed.of(List.of(minutes(12), minutes(3), minutes(4), minutes(5)));

        assertThat(times.median()).isEqualTo(Duration.ofSeconds(270));
        assertThat(times.mean()).isEqualTo(minutes(6));
        assertThat(times.rangeText()).isEqualTo("from 3 min to 12 min");
    }

    @Test
    void oneTimeIsAllOfThem() {
        TimesUsed one = TimesUsed.of(List.of(minutes(7)));

        assertThat(one.median()).isEqualTo(minutes(7));
        assertThat(one.shortest()).isEqualTo(one.longest());
        assertThat(one.rangeText()).isEqualTo("7 min");
    }

    @Test
    void withoutTimesNothingIsKnown() {
        assertThat(TimesUsed.of(List.of())).isEqualTo(TimesUsed.NONE);
        assertThat(TimesUsed.NONE.medianText()).isEqualTo("not known");
        assertThat(TimesUsed.seconds(TimesUsed.NONE.median())).isNull();
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }
}

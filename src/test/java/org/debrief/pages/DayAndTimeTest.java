package org.debrief.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayAndTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01T12:05", "2026-03-01T12:05:00", " 2026-03-01 12:05 "})
    void whatAFieldSendsIsReadInTheZoneInWhichTimesAreShown(String typed) {
        assertThat(DayAndTime.read(typed))
                .contains(LocalDateTime.of(2026, 3, 1, 12, 5)
                        .atZone(ZoneId.systemDefault())
                        .toInstant());
        assertThat(DayAndTime.read(typed).map(DayAndTime::field)).contains("2026-03-01T12:05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tomorrow", "2026-02-30T12:00", "2026-03-01", "+999999-01-01T00:00", "-0001-01-01T00:00"})
    void whatIsNoTimeIsNotGuessed(String typed) {
        assertThat(DayAndTime.read(typed)).isEmpty();
    }
}

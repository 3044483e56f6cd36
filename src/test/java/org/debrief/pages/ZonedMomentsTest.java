package org.debrief.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ZonedMomentsTest {

    private static final Instant NOON = Instant.parse("2026-07-01T12:00:05Z");

    @Test
    void aTimeIsToldWithItsZone() {
        assertThat(ZonedMoments.momentIn(NOON, ZoneId.of("Europe/Berlin")))
                .isEqualTo("1 July 2026, 14:00 (Europe/Berlin)");
        assertThat(ZonedMoments.timeIn(NOON, ZoneId.of("America/New_York"))).isEqualTo("08:00 (America/New York)");
        assertThat(ZonedMoments.timeWithSecondsIn(NOON, ZoneOffset.UTC)).isEqualTo("12:00:05 (UTC)");
        assertThat(ZonedMoments.timeIn(NOON, ZoneId.of("UTC"))).isEqualTo("12:00 (UTC)");
    }

    @Test
    void whatIsLeftIsRoundedUp() {
        assertThat(ZonedMoments.inWords(Duration.ofMillis(500))).isEqualTo("1 second");
        assertThat(ZonedMoments.inWords(Duration.ofSeconds(59))).isEqualTo("59 seconds");
        assertThat(ZonedMoments.inWords(Duration.ofSeconds(61))).isEqualTo("2 minutes");
        assertThat(ZonedMoments.inWords(Duration.ofMinutes(60))).isEqualTo("1 hour");
        assertThat(ZonedMoments.inWords(Duration.ofMinutes(121))).isEqualTo("2 hours 1 minute");
        assertThat(ZonedMoments.inWords(Duration.ofSeconds(-5))).isEqualTo("0 seconds");
    }
}

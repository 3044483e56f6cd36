package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Instant CLOSING = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void whoHandsInBeforeTheClosingIsNotLate() {
        assertThat(standing(true, CLOSING.minusSeconds(1))).isEqualTo(Standing.SUBMITTED);
    }

    /** The clock hands in at the closing itself; answers on their way arrive up to 30 seconds after it. */
    @Test
    void atTheClosingAndInTheSecondsAfterItIsLate() {
        assertThat(standing(true, CLOSING)).isEqualTo(Standing.HANDED_IN_LATE);
        assertThat(standing(true, CLOSING.plusSeconds(29))).isEqualTo(Standing.HANDED_IN_LATE);
    }

    @Test
    void aSecondAttemptThatTheClockEndsMakesNobodyLate() {
        assertThat(standing(true, CLOSING.minusSeconds(600), CLOSING)).isEqualTo(Standing.SUBMITTED);
    }

    @Test
    void nothingHandedInIsLateOnlyOnceTheQuizIsClosed() {
        assertThat(standing(false)).isEqualTo(Standing.NOT_STARTED);
        assertThat(standing(true)).isEqualTo(Standing.NOT_HANDED_IN);
        assertThat(standing(false, new Instant[] {null})).isEqualTo(Standing.IN_PROGRESS);
    }

    @Test
    void withoutAClosingNobodyHandsInLate() {
        assertThat(Standing.of(List.of(attempt(CLOSING.plusSeconds(9))), null, true))
                .isEqualTo(Standing.SUBMITTED);
        assertThat(Standing.of(List.of(), null, true)).isEqualTo(Standing.NOT_HANDED_IN);
    }

    private static Standing standing(boolean closed, @Nullable Instant... submitted) {
        List<AttemptRow> attempts = new ArrayList<>();
        for (Instant at : submitted) {
            attempts.add(attempt(at));
        }
        return Standing.of(attempts, CLOSING, closed);
    }

    private static AttemptRow attempt(@Nullable Instant submittedAt) {
        return new AttemptRow(
                1,
                1,
                1,
                CLOSING.minusSeconds(900),
                null,
                submittedAt,
                submittedAt == null ? null : BigDecimal.ONE,
                2,
                List.of());
    }
}

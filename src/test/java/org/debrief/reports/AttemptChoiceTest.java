package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttemptChoiceTest {

    /** Trainee 1 has 2, 5, 5 and then 3 of 6; trainee 2 is at their first attempt; trainee 3 has one. */
    private static final List<AttemptRow> ATTEMPTS = List.of(
            attempt(11, 1, 1, 2),
            attempt(12, 1, 2, 5),
            attempt(13, 1, 3, 5),
            attempt(14, 1, 4, 3),
            attempt(15, 1, 5, null),
            attempt(21, 2, 1, null),
            attempt(31, 3, 1, 6));

    @Test
    void eachChoiceTakesItsAttempts() {
        assertThat(ids(AttemptChoice.FIRST)).containsExactly(11L, 31L);
        assertThat(ids(AttemptChoice.LAST)).containsExactly(14L, 31L);
        assertThat(ids(AttemptChoice.ALL)).containsExactly(11L, 12L, 13L, 14L, 31L);
    }

    @Test
    void ofTwoThatAreEquallyGoodTheEarlierIsTheBest() {
        assertThat(ids(AttemptChoice.BEST)).containsExactly(12L, 31L);
    }

    /** Half of two marks is worth more than two of six. */
    @Test
    void theBestIsTheBestShareNotTheMostMarks() {
        List<AttemptRow> changed = List.of(attempt(1, 1, 1, 2), row(2, 1, 2, 1, 2));

        assertThat(AttemptChoice.BEST.of(changed)).extracting(AttemptRow::id).containsExactly(2L);
    }

    @Test
    void onlyKnownNamesAreRead() {
        assertThat(AttemptChoice.named("best")).hasValue(AttemptChoice.BEST);
        assertThat(AttemptChoice.named("ALL")).hasValue(AttemptChoice.ALL);
        assertThat(AttemptChoice.named("newest")).isEmpty();
        assertThat(AttemptChoice.named("")).isEmpty();
    }

    @Test
    void firstAttemptsAloneNeedNoCaution() {
        assertThat(AttemptChoice.FIRST.caution()).isNull();
        assertThat(AttemptChoice.ALL.caution()).contains("reliability comes out too high");
    }

    private static List<Long> ids(AttemptChoice choice) {
        return choice.of(ATTEMPTS).stream().map(AttemptRow::id).toList();
    }

    private static AttemptRow attempt(long id, long account, int number, @Nullable Integer marks) {
        return row(id, account, number, marks, 6);
    }

    private static AttemptRow row(long id, long account, int number, @Nullable Integer marks, int max) {
        Instant start = Instant.parse("2026-03-02T09:00:00Z");
        return new AttemptRow(
                id,
                account,
                number,
                start,
                start,
                marks == null ? null : start.plusSeconds(60),
                marks == null ? null : BigDecimal.valueOf(marks),
                max,
                List.of());
    }
}

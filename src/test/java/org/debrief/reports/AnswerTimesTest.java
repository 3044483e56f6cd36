package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswerTimesTest {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    /** Question 2 is answered first, after 20 seconds, then 1 after 50, then 3 after 60. */
    @Test
    void aQuestionTakesFromTheAnswerBeforeItWhicheverThatIs() {
        AnswerTimes times = times(null, answer(1, 50), answer(2, 20), answer(3, 60));

        assertThat(median(times, 2)).isEqualTo(Duration.ofSeconds(20));
        assertThat(median(times, 1)).isEqualTo(Duration.ofSeconds(30));
        assertThat(median(times, 3)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void readingTheArticleIsNoTimeOfTheFirstQuestion() {
        assertThat(median(times(START.plusSeconds(300), answer(1, 320)), 1)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void ofSeveralSavedAtOnceNothingIsKnownButOfTheNextOne() {
        AnswerTimes times = times(null, answer(1, 90), answer(2, 90), answer(3, 95));

        assertThat(times.of(List.of(7L), 1)).isEqualTo(TimesUsed.NONE);
        assertThat(times.of(List.of(7L), 2)).isEqualTo(TimesUsed.NONE);
        assertThat(median(times, 3)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void aQuestionWithoutAnAnswerHasNoTime() {
        assertThat(times(null, answer(1, 10)).of(List.of(7L), 2).known()).isZero();
    }

    /** 10, 20 and 60 seconds: the mean is 30, the middle 20. An attempt that is not counted is left out. */
    @Test
    void theMeanAndTheMiddleAreOverTheAttemptsThatCount() {
        List<AttemptRow> attempts = List.of(attempt(1, null), attempt(2, null), attempt(3, null), attempt(4, null));
        Map<Long, Integer> seconds = Map.of(1L, 10, 2L, 60, 3L, 20, 4L, 999);
        AnswerTimes times = new AnswerTimes(attempts, attempt -> List.of(answer(5, seconds.getOrDefault(attempt, 0))));

        TimesUsed used = times.of(List.of(1L, 2L, 3L), 5);

        assertThat(used.known()).isEqualTo(3);
        assertThat(used.mean()).isEqualTo(Duration.ofSeconds(30));
        assertThat(used.median()).isEqualTo(Duration.ofSeconds(20));
    }

    private static @Nullable Duration median(AnswerTimes times, long version) {
        return times.of(List.of(7L), version).median();
    }

    private static AnswerTimes times(@Nullable Instant readingEndedAt, SavedAnswer... answers) {
        return new AnswerTimes(List.of(attempt(7, readingEndedAt)), attempt -> List.of(answers));
    }

    private static AttemptRow attempt(long id, @Nullable Instant readingEndedAt) {
        return new AttemptRow(
                id, 1, 1, START, readingEndedAt, START.plusSeconds(1000), BigDecimal.ONE, 3, List.of(1L, 2L, 3L));
    }

    private static SavedAnswer answer(long version, int seconds) {
        return new SavedAnswer(version, START.plusSeconds(seconds));
    }
}

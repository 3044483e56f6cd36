package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class AttemptCountedTest {

    private record Go(int number, double share) {}

    private static final ToDoubleFunction<Go> SHARE = Go::share;
    private static final Go FIRST = new Go(1, 0.5);
    private static final Go SECOND = new Go(2, 0.75);
    private static final Go THIRD = new Go(3, 0.75);
    private static final Go FOURTH = new Go(4, 0.25);
    private static final List<Go> ALL = List.of(FIRST, SECOND, THIRD, FOURTH);

    @Test
    void theFirstTheLastOrTheBestCountsAndOfEqualOnesTheEarlier() {
        assertThat(AttemptCounted.FIRST.of(ALL, SHARE)).contains(FIRST);
        assertThat(AttemptCounted.LAST.of(ALL, SHARE)).contains(FOURTH);
        assertThat(AttemptCounted.BEST.of(ALL, SHARE)).contains(SECOND);
    }

    @Test
    void whereNothingWasSubmittedNothingCounts() {
        for (AttemptCounted counted : AttemptCounted.values()) {
            assertThat(counted.of(List.<Go>of(), SHARE)).isEmpty();
        }
    }
}

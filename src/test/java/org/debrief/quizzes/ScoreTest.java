package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void thePassMarkIsComparedExactlyAndNotAsItIsShown() {
        Score almost = new Score(2, 3, 67);

        assertThat(almost.percent()).isEqualTo(67);
        assertThat(almost.passed()).isFalse();
        assertThat(new Score(2, 3, 66).passed()).isTrue();
        assertThat(new Score(3, 5, 60).passed()).isTrue();
    }

    @Test
    void withoutAPassMarkNobodyPasses() {
        assertThat(new Score(3, 3, null).passed()).isFalse();
        assertThat(new Score(3, 3, null).hasPassMark()).isFalse();
    }
}

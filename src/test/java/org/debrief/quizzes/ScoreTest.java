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
    void partsOfAMarkAddUpExactly() {
        Score thirds = new Score(Marks.of(1.0 / 3 + 1.0 / 3 + 1.0 / 3), 2, 50);

        assertThat(thirds.marksText()).isEqualTo("1");
        assertThat(thirds.passed()).isTrue();
        assertThat(new Score(Marks.of(2.0 / 3), 1, 67).passed()).isFalse();
        assertThat(new Score(Marks.of(7.0 / 3), 3, null).marksText()).isEqualTo("2.33");
        assertThat(new Score(Marks.of(0.5), 3, null).percent()).isEqualTo(17);
        assertThat(new Score(Marks.of(7.0 / 3), 3, null).unit()).isEqualTo("marks");
        assertThat(thirds.unit()).isEqualTo("right");
    }

    @Test
    void withoutAPassMarkNobodyPasses() {
        assertThat(new Score(3, 3, null).passed()).isFalse();
        assertThat(new Score(3, 3, null).hasPassMark()).isFalse();
    }
}

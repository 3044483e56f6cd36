package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AskedOrderTest {

    private static final List<Long> FOUR = List.of(11L, 12L, 13L, 14L);

    @Test
    void aQuestionGetsThePlaceThatIsTyped() {
        assertThat(AskedOrder.byNumber(FOUR, Map.of(14L, 2))).containsExactly(11L, 14L, 12L, 13L);
        assertThat(AskedOrder.byNumber(FOUR, Map.of(11L, 3))).containsExactly(12L, 13L, 11L, 14L);
        assertThat(AskedOrder.byNumber(FOUR, Map.of(11L, 99))).containsExactly(12L, 13L, 14L, 11L);
        assertThat(AskedOrder.byNumber(FOUR, Map.of(13L, 0))).containsExactly(13L, 11L, 12L, 14L);
    }

    @Test
    void severalNumbersAreAllKept() {
        assertThat(AskedOrder.byNumber(FOUR, Map.of(11L, 4, 12L, 3, 13L, 2, 14L, 1)))
                .containsExactly(14L, 13L, 12L, 11L);
        assertThat(AskedOrder.byNumber(FOUR, Map.of())).isEqualTo(FOUR);
    }

    @Test
    void oneStepStaysWithinTheList() {
        assertThat(AskedOrder.moved(FOUR, 13L, -1)).containsExactly(11L, 13L, 12L, 14L);
        assertThat(AskedOrder.moved(FOUR, 13L, 1)).containsExactly(11L, 12L, 14L, 13L);
        assertThat(AskedOrder.moved(FOUR, 11L, -1)).isEqualTo(FOUR);
        assertThat(AskedOrder.moved(FOUR, 14L, 1)).isEqualTo(FOUR);
        assertThat(AskedOrder.moved(FOUR, 99L, 1)).isEqualTo(FOUR);
    }
}

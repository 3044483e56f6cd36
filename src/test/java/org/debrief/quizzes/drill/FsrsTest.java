package org.debrief.quizzes.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.debrief.quizzes.drill.Grade.AGAIN;
import static org.debrief.quizzes.drill.Grade.EASY;
import static org.debrief.quizzes.drill.Grade.GOOD;
import static org.debrief.quizzes.drill.Grade.HARD;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scheduler against the figures that the tests of the reference implementation, py-fsrs 6, publish. */
class FsrsTest {

    @ParameterizedTest
    @CsvSource({
        "AGAIN, 0.212, 6.4133, 1",
        "HARD, 1.2931, 5.11217071, 1",
        "GOOD, 2.3065, 2.11810397, 2",
        "EASY, 8.2956, 1, 8"
    })
    void theFirstReviewGivesTheFirstStability(Grade grade, double stability, double difficulty, int days) {
        Memory memory = Fsrs.first(grade);

        assertThat(memory.stability()).isEqualTo(stability);
        assertThat(memory.difficulty()).isCloseTo(difficulty, within(1e-7));
        assertThat(Fsrs.interval(memory)).isEqualTo(days);
    }

    /** test_memo_state. */
    @Test
    void theMemoryAfterTheReviewsOfTheReferenceTestIsTheSame() {
        Memory memory = Fsrs.first(AGAIN);
        for (int days : new int[] {0, 1, 3, 8, 21}) {
            memory = Fsrs.next(memory, GOOD, days);
        }

        assertThat(memory.stability()).isCloseTo(53.62691, within(0.0001));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(0.0001));
    }

    /** test_review_card: each review comes when it is due; there, the first and each forgotten one come back the same day. */
    @Test
    void theIntervalsOfTheReferenceTestAreTheSame() {
        List<Grade> grades = List.of(GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, AGAIN, AGAIN, GOOD, GOOD, GOOD, GOOD, GOOD);
        List<Integer> intervals = new ArrayList<>();
        Memory memory = Fsrs.first(grades.get(0));
        int days = 0;
        intervals.add(days);
        for (Grade grade : grades.subList(1, grades.size())) {
            memory = Fsrs.next(memory, grade, days);
            days = grade == AGAIN ? 0 : Fsrs.interval(memory);
            intervals.add(days);
        }

        assertThat(intervals).containsExactly(0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21);
    }

    /** test_repeated_correct_reviews. */
    @Test
    void whatIsEasyAgainAndAgainIsAsEasyAsCanBe() {
        Memory memory = Fsrs.first(EASY);
        for (int i = 0; i < 9; i++) {
            memory = Fsrs.next(memory, EASY, 0);
        }

        assertThat(memory.difficulty()).isEqualTo(1);
    }

    @Test
    void aBetterGradeLastsLongerAndAForgottenQuestionComesBackTheNextDay() {
        Memory before = Fsrs.next(Fsrs.first(GOOD), GOOD, 2);

        List<Double> stabilities = List.of(AGAIN, HARD, GOOD, EASY).stream()
                .map(grade -> Fsrs.next(before, grade, 11).stability())
                .toList();

        assertThat(stabilities).isSorted().doesNotHaveDuplicates();
        assertThat(stabilities.get(0)).isLessThan(before.stability());
        assertThat(Fsrs.interval(Fsrs.next(Fsrs.first(AGAIN), AGAIN, 1))).isEqualTo(1);
    }

    @Test
    void theChanceToRememberIsNineInTenWhenItIsDueAndFalls() {
        assertThat(Fsrs.retrievability(10, 0)).isEqualTo(1);
        assertThat(Fsrs.retrievability(10, 10)).isCloseTo(0.9, within(1e-12));
        assertThat(Fsrs.retrievability(10, 100)).isLessThan(Fsrs.retrievability(10, 50));
    }

    @Test
    void nobodyWaitsLongerThanAHundredYears() {
        assertThat(Fsrs.interval(new Memory(1e9, 1))).isEqualTo(36_500);
    }
}

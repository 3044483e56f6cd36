package org.debrief.quizzes.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.debrief.quizzes.drill.DayPlan.Entry;
import org.junit.jupiter.api.Test;

/** What one day of a drill asks, and when the next ones come. */
class DayPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void whatIsLongestDueComesFirstAndNewQuestionsLastInTheirOrder() {
        DayPlan plan = DayPlan.of(
                List.of(
                        new Entry(1, null),
                        new Entry(2, TODAY),
                        new Entry(3, TODAY.minusDays(5)),
                        new Entry(4, TODAY.plusDays(1)),
                        new Entry(5, null)),
                0,
                TODAY);

        assertThat(plan.left()).containsExactly(3L, 2L, 1L, 5L);
        assertThat(plan.next()).isEqualTo(TODAY.plusDays(1));
        assertThat(plan.waiting()).isEqualTo(5);
    }

    @Test
    void noMoreThanFifteenADayAndTheRestTomorrow() {
        List<Entry> twenty = LongStream.rangeClosed(1, 20)
                .mapToObj(question -> new Entry(question, null))
                .toList();

        assertThat(DayPlan.of(twenty, 0, TODAY).left())
                .hasSize(15)
                .startsWith(1L)
                .endsWith(15L);
        assertThat(DayPlan.of(twenty, 13, TODAY).left()).containsExactly(1L, 2L);
        assertThat(DayPlan.of(twenty, 15, TODAY).left()).isEmpty();
        assertThat(DayPlan.of(twenty, 99, TODAY).left()).isEmpty();
        assertThat(DayPlan.of(twenty, 15, TODAY).next()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void nothingWaitsWhereNothingWasMissed() {
        DayPlan plan = DayPlan.of(List.of(), 0, TODAY);

        assertThat(plan.left()).isEmpty();
        assertThat(plan.next()).isNull();
    }

    @Test
    void theNextDayIsTheEarliestThatLiesAhead() {
        DayPlan plan = DayPlan.of(List.of(new Entry(1, TODAY.plusDays(9)), new Entry(2, TODAY.plusDays(2))), 3, TODAY);

        assertThat(plan.left()).isEmpty();
        assertThat(plan.next()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void aQuestionComesBackLaterTheBetterItIsRememberedAndNeverOnTheSameDay() {
        Kept first = Kept.after(null, Grade.GOOD, TODAY);
        assertThat(first.dueOn()).isEqualTo(TODAY.plusDays(2));

        Kept second = Kept.after(first, Grade.GOOD, first.dueOn());
        assertThat(second.dueOn()).isEqualTo(first.dueOn().plusDays(11));
        assertThat(Kept.after(second, Grade.AGAIN, second.dueOn()).dueOn()).isAfter(second.dueOn());
        // Somebody who has travelled west since.
        assertThat(Kept.after(first, Grade.GOOD, TODAY.minusDays(1)).on()).isEqualTo(TODAY.minusDays(1));
    }
}

package org.debrief.quizzes.drill;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is kept in mind of a question since its last review.
 *
 * @param on the day of that review
 */
public record Kept(Memory memory, LocalDate on) {

    /** After a review today; {@code before} is null where it is the first. A day that lies ahead counts as today. */
    public static Kept after(@Nullable Kept before, Grade grade, LocalDate today) {
        if (before == null) {
            return new Kept(Fsrs.first(grade), today);
        }
        long days = Math.max(0, ChronoUnit.DAYS.between(before.on, today));
        return new Kept(Fsrs.next(before.memory, grade, days), today);
    }

    /** The day on which it comes back: the next one, or later. */
    public LocalDate dueOn() {
        return on.plusDays(Fsrs.interval(memory));
    }
}

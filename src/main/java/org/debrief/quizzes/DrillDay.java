package org.debrief.quizzes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.quizzes.drill.DayPlan;
import org.jspecify.annotations.Nullable;

/**
 * A trainee's drill today.
 *
 * @param zone whose days count: that of the quiz whose question was missed first last of all
 * @param missed every question of the drill, by its id
 * @param reviews by the same, how often it was reviewed; without an entry for a new one
 */
record DrillDay(DayPlan plan, ZoneId zone, Map<Long, Missed> missed, Map<Long, Integer> reviews) {

    /** Whether nothing was ever missed, or nothing of it is shown. */
    public boolean isEmpty() {
        return missed.isEmpty();
    }

    public int left() {
        return plan.left().size();
    }

    public int done() {
        return plan.done();
    }

    /** The number of the question that is asked now, from 1. */
    public int number() {
        return plan.done() + 1;
    }

    public int of() {
        return plan.done() + left();
    }

    public @Nullable LocalDate next() {
        return plan.next();
    }

    LocalDate today() {
        return plan.today();
    }

    /** What is asked now; null where nothing is left for today. */
    @Nullable Missed first() {
        return plan.left().isEmpty() ? null : missed.get(plan.left().get(0));
    }

    List<Missed> leftOver() {
        return plan.left().stream()
                .map(missed::get)
                .flatMap(each -> Optional.ofNullable(each).stream())
                .toList();
    }

    boolean asks(long questionId) {
        return plan.left().contains(questionId);
    }

    /** Tells one showing of a question from the next, so that each is answered once. */
    String turn(Missed question) {
        return reviews.getOrDefault(question.questionId(), 0) + "-" + question.attemptId();
    }
}

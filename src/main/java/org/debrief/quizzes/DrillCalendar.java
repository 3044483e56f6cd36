package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.debrief.quizzes.drill.DayPlan;

/** What a trainee's drill asks today, from what they missed and what the drill remembers of it. */
@ApplicationScoped
class DrillCalendar {

    @Inject
    MissedQuestions missedQuestions;

    @Inject
    StoredDrill cards;

    @Inject
    Clock clock;

    @Transactional
    DrillDay today(long traineeId) {
        List<Missed> missed = missedQuestions.of(traineeId);
        ZoneId zone =
                missed.isEmpty() ? TimeZones.UTC : missed.get(missed.size() - 1).zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Map<Long, DrillCard> reviewed = cards.of(traineeId).stream()
                .filter(card -> card.reviews > 0)
                .collect(Collectors.toMap(card -> card.questionId, Function.identity()));
        List<DayPlan.Entry> entries =
                missed.stream().map(each -> entry(each.questionId(), reviewed)).toList();
        // What left the drill since it was answered today was a question of today all the same.
        int done = Math.toIntExact(reviewed.values().stream()
                .filter(card -> today.equals(card.reviewedOn))
                .count());
        return new DrillDay(
                DayPlan.of(entries, done, today),
                zone,
                missed.stream().collect(Collectors.toMap(Missed::questionId, Function.identity())),
                reviewed.values().stream().collect(Collectors.toMap(card -> card.questionId, card -> card.reviews)));
    }

    private static DayPlan.Entry entry(long questionId, Map<Long, DrillCard> reviewed) {
        DrillCard card = reviewed.get(questionId);
        return new DayPlan.Entry(questionId, card == null ? null : card.dueOn);
    }
}

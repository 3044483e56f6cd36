package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.debrief.quizzes.drill.Grade;
import org.jspecify.annotations.Nullable;

/** The drill: what a trainee missed comes back, spaced over days. It is no score, and no report shows it. */
@ApplicationScoped
class Drill {

    @Inject
    DrillCalendar calendar;

    @Inject
    DrillQuestions questions;

    @Inject
    StoredDrill cards;

    /** What is asked now; empty where nothing is left for today. */
    @Transactional
    Optional<DrillShown> next(DrillDay day) {
        Missed first = day.first();
        return first == null ? Optional.empty() : Optional.of(shown(day, first, Answers.NONE));
    }

    /** All that is asked today, in its order. */
    @Transactional
    List<DrillShown> left(DrillDay day) {
        return day.leftOver().stream()
                .map(missed -> shown(day, missed, Answers.NONE))
                .toList();
    }

    /** A question that is asked today with what a form says, so that what was typed is kept. */
    @Transactional
    Optional<DrillShown> sent(DrillDay day, long questionId, UnaryOperator<@Nullable String> fields) {
        return asked(day, questionId).map(missed -> {
            DrillQuestions.Asked asked = questions.asked(missed, reviews(day, missed));
            return shown(day, missed, asked.answers(fields));
        });
    }

    /**
     * Takes an answer, once: a second one to the same showing changes nothing.
     *
     * @param turn as it was shown
     * @param unknown whether the trainee says that they do not know
     */
    @Transactional
    DrillOutcome answer(
            long traineeId, long questionId, String turn, boolean unknown, UnaryOperator<@Nullable String> fields) {
        DrillDay before = calendar.today(traineeId);
        if (!before.missed().containsKey(questionId)) {
            return DrillOutcome.NONE;
        }
        DrillCard card = cards.held(traineeId, questionId);
        // Read again now that nobody else writes it.
        DrillDay day = calendar.today(traineeId);
        Missed missed = asked(day, questionId).orElse(null);
        if (missed == null || !day.turn(missed).equals(turn)) {
            return day.today().equals(card.reviewedOn) ? DrillOutcome.ALREADY : DrillOutcome.MOVED;
        }
        DrillQuestions.Asked asked = questions.asked(missed, reviews(day, missed));
        Answers given = unknown ? Answers.NONE : asked.answers(fields);
        PaperItem item = asked.item(given);
        if (!unknown && !item.isAnswered()) {
            return DrillOutcome.UNANSWERED;
        }
        if (item.isTied()) {
            return DrillOutcome.TIED;
        }
        Grade grade = asked.isRight(given) ? Grade.GOOD : Grade.AGAIN;
        card.review(missed, DrillQuestions.kept(item), grade, day.today());
        return DrillOutcome.DONE;
    }

    /** What was answered today; empty where it was not, or may no longer be seen. */
    @Transactional
    Optional<DrillAnswered> answered(DrillDay day, long traineeId, long questionId) {
        Missed missed = day.missed().get(questionId);
        return missed == null
                ? Optional.empty()
                : cards.own(traineeId, questionId)
                        .filter(card -> day.today().equals(card.reviewedOn))
                        .flatMap(card -> answered(card, missed, day.today()));
    }

    /** Another grade for what was answered right today; false where it was not, or was answered again since. */
    @Transactional
    boolean regrade(long traineeId, long questionId, String turn, Grade grade) {
        DrillDay day = calendar.today(traineeId);
        if (grade == Grade.AGAIN || !day.missed().containsKey(questionId)) {
            return false;
        }
        DrillCard card = cards.held(traineeId, questionId);
        boolean right = card.grade != null && card.grade != Grade.AGAIN;
        if (!right || !day.today().equals(card.reviewedOn) || !turnOf(card).equals(turn)) {
            return false;
        }
        card.regrade(grade, day.today());
        return true;
    }

    private Optional<DrillAnswered> answered(DrillCard card, Missed missed, LocalDate today) {
        Grade grade = card.grade;
        LocalDate dueOn = card.dueOn;
        if (grade == null || dueOn == null) {
            return Optional.empty();
        }
        Map<Grade, LocalDate> choices = new EnumMap<>(Grade.class);
        if (grade != Grade.AGAIN) {
            for (Grade choice : List.of(Grade.HARD, Grade.GOOD, Grade.EASY)) {
                choices.put(choice, card.dueAfter(choice, today));
            }
        }
        return questions
                .reviewed(card)
                .map(question -> new DrillAnswered(
                        card.questionId, turnOf(card), missed.quizTitle(), question, grade, dueOn, choices));
    }

    private DrillShown shown(DrillDay day, Missed missed, Answers answers) {
        DrillQuestions.Asked asked = questions.asked(missed, reviews(day, missed));
        return new DrillShown(
                missed.questionId(), day.turn(missed), asked.skill(), missed.quizTitle(), asked.item(answers));
    }

    private static Optional<Missed> asked(DrillDay day, long questionId) {
        return day.asks(questionId) ? Optional.ofNullable(day.missed().get(questionId)) : Optional.empty();
    }

    private static int reviews(DrillDay day, Missed missed) {
        return day.reviews().getOrDefault(missed.questionId(), 0);
    }

    private static String turnOf(DrillCard card) {
        return card.reviews + "-" + card.attemptId;
    }
}

package org.debrief.quizzes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.debrief.quizzes.drill.DayPlan;
import org.debrief.quizzes.drill.Grade;
import org.debrief.quizzes.picking.FactGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A trainee's drill as their programs read it. */
record DrillView(
        LocalDate today,

        @Schema(description = "Whose days count: that of the quizzes.")
        String timeZone,

        int doneToday,
        int leftToday,
        int mostADay,

        @Schema(description = "When the next questions come after those of today; null where none waits.") @Nullable LocalDate next,

        @Schema(description = "What is still to be asked today, in order; nothing in it tells a key.")
        List<CardView> cards) {

    /** A question to be answered. */
    record CardView(
            long question,

            @Schema(description = "To be sent back with the answer: each showing is answered once.")
            String turn,

            FactGroup skill,
            String quiz,
            PaperItem item) {

        static CardView of(DrillShown card) {
            return new CardView(card.questionId(), card.turn(), card.skill(), card.quizTitle(), card.item());
        }
    }

    /** A question that was answered today. */
    record AnsweredView(
            long question,
            String turn,
            Grade grade,
            LocalDate dueOn,

            @Schema(
                    description =
                            "Where it was right: the grades to choose from, with the day on which it would come back.")
            Map<Grade, LocalDate> grades,

            ReviewedQuestion checked) {

        static AnsweredView of(DrillAnswered answered) {
            return new AnsweredView(
                    answered.questionId(),
                    answered.turn(),
                    answered.grade(),
                    answered.dueOn(),
                    answered.choices(),
                    answered.question());
        }
    }

    static DrillView of(DrillDay day, List<DrillShown> cards) {
        return new DrillView(
                day.today(),
                day.zone().getId(),
                day.done(),
                day.left(),
                DayPlan.MOST_A_DAY,
                day.next(),
                cards.stream().map(CardView::of).toList());
    }
}

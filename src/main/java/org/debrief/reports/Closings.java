package org.debrief.reports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.debrief.quizzes.Accommodated;
import org.debrief.quizzes.QuizSheet;
import org.debrief.quizzes.QuizStatus;
import org.jspecify.annotations.Nullable;

/** When a quiz closes for each trainee, and so who is late. */
record Closings(QuizSheet quiz, Map<Long, Accommodated> accommodated, Instant now) {

    Standing standing(long traineeId, List<AttemptRow> attempts) {
        Instant closesAt = closesAt(traineeId);
        boolean over = closesAt != null && !now.isBefore(closesAt);
        return Standing.of(attempts, closesAt, over || quiz.status() == QuizStatus.CLOSED);
    }

    private @Nullable Instant closesAt(long traineeId) {
        Accommodated own = accommodated.get(traineeId);
        return own == null || own.closesAt() == null ? quiz.settings().closesAt() : own.closesAt();
    }
}

package org.debrief.quizzes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its trainee sees it while taking the quiz.
 *
 * @param revisions for each question of the paper, the revision of the article that it is about
 * @param timeLeft null where it has no end
 */
record Sitting(
        long attemptId,
        String title,
        QuizSettings settings,
        boolean submitted,
        Paper paper,
        List<Long> revisions,
        @Nullable TimeLeft timeLeft) {

    /** Where a single answer is sent as soon as it is chosen. */
    public String savingAddress() {
        return "/attempts/" + attemptId + "/answers";
    }

    boolean onePerPage() {
        return settings.layout() == QuizLayout.ONE_PER_PAGE;
    }
}

package org.debrief.quizzes;

import java.util.List;

/**
 * An attempt as its trainee sees it while taking the quiz.
 *
 * @param revisions for each question of the paper, the revision of the article that it is about
 */
record Sitting(
        long attemptId, String title, QuizSettings settings, boolean submitted, Paper paper, List<Long> revisions) {

    /** Where a single answer is sent as soon as it is chosen. */
    public String savingAddress() {
        return "/attempts/" + attemptId + "/answers";
    }

    boolean onePerPage() {
        return settings.layout() == QuizLayout.ONE_PER_PAGE;
    }
}

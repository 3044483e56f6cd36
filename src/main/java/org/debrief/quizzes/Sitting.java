package org.debrief.quizzes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its trainee sees it while taking the quiz.
 *
 * @param closed whether the quiz is closed, so that nothing waits for that
 * @param revisions for each question of the paper, the revision of the article that it is about
 * @param reading whether the article is being read, and nothing of the paper may be seen
 * @param timeLeft to the end of reading, or of the attempt; null where it has no end
 */
record Sitting(
        long attemptId,
        long traineeId,
        String title,
        QuizSettings settings,
        boolean submitted,
        boolean closed,
        boolean reading,
        Paper paper,
        List<Long> revisions,
        Terms terms,
        AttemptClock clock,
        @Nullable TimeLeft timeLeft) {

    /** What will be seen once the attempt is submitted, and what will not, in plain sentences. */
    public List<String> afterSubmitting() {
        ReviewMoment moment = ReviewMoment.of(true, closed);
        ReviewScope scope = ReviewScope.of(settings.review(), moment);
        String seen = scope.key() ? " and you see the right answers." : scope.marks() ? " and you see it." : ".";
        List<String> sentences = new ArrayList<>();
        sentences.add("When you submit, your score is fixed" + seen);
        sentences.addAll(new Withheld(moment, settings).sentences());
        return sentences;
    }

    /** Where a single answer is sent as soon as it is chosen. */
    public String savingAddress() {
        return "/attempts/" + attemptId + "/answers";
    }

    /** Whether the article may be seen now. */
    boolean showsArticle() {
        return !submitted && (reading || settings.isArticleOpen());
    }

    public boolean isOnePerPage() {
        return settings.layout() == QuizLayout.ONE_PER_PAGE;
    }
}

package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.List;

/** Attempts for programs. */
@ApplicationScoped
class AttemptViews {

    @Inject
    Taking taking;

    @Inject
    Results results;

    @Inject
    Reviews reviews;

    @Inject
    Checking checking;

    AttemptView own(long traineeId, long attemptId) {
        Sitting sitting = taking.sitting(traineeId, attemptId).orElseThrow(AttemptViews::missing);
        List<ArticleText> articles = sitting.showsArticle() ? reviews.articles(sitting.revisions()) : List.of();
        Practice practice = checking.practice(traineeId, attemptId);
        return AttemptView.of(
                sitting, articles, practice, results.own(traineeId, attemptId).orElse(null));
    }

    static NotFoundException missing() {
        return new NotFoundException("You have no such attempt.");
    }

    static NotFoundException noQuestion(int number) {
        return new NotFoundException("There is no question " + number + ".");
    }
}

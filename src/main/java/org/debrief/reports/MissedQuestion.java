package org.debrief.reports;

import java.util.List;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A question that one trainee did not get wholly right.
 *
 * @param missed in how many submitted attempts
 * @param asked in how many it was asked at all
 * @param rightAnswers all that counts as right, as people read it
 * @param passage the words of the article that answer it; null where no passage is set
 */
record MissedQuestion(
        BankQuestion question,
        String briefing,
        long missed,
        long asked,
        List<String> rightAnswers,
        @Nullable String passage) {

    public String times() {
        return asked == 1 ? "Missed" : "Missed " + missed + " of " + asked + " times";
    }
}

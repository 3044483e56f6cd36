package org.debrief.reports;

import java.math.BigDecimal;
import org.debrief.people.Person;
import org.debrief.quizzes.Marks;
import org.jspecify.annotations.Nullable;

/**
 * What one trainee answered to one question in one submitted attempt.
 *
 * @param chosen the text of the option, what was typed, or the pairs or places; null where nothing was answered
 * @param right whether all of it was right; null where the question was dropped
 * @param marks from 0 to 1; null where the question was dropped
 */
record AnswerRow(
        Person trainee,
        int attempt,
        int question,
        @Nullable String chosen,
        @Nullable Boolean right,
        @Nullable BigDecimal marks) {

    /** "1", "0.5"; a dash where the question was dropped. */
    public String marksText() {
        return marks == null ? "–" : Marks.words(Marks.plain(marks));
    }
}

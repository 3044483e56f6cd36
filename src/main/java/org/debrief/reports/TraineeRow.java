package org.debrief.reports;

import java.util.Locale;
import org.debrief.people.Person;
import org.debrief.quizzes.Score;
import org.jspecify.annotations.Nullable;

/** One line of the table of scores: an attempt, or a trainee without one. */
record TraineeRow(
        Person trainee,
        @Nullable AttemptRow attempt,
        @Nullable Score score) {

    static TraineeRow of(Person trainee, @Nullable AttemptRow attempt, @Nullable Integer passMark) {
        Score score = attempt == null || attempt.marks() == null
                ? null
                : new Score(attempt.marks(), attempt.maxMarks(), passMark);
        return new TraineeRow(trainee, attempt, score);
    }

    public String state() {
        if (attempt == null) {
            return "Not started";
        }
        return attempt.isSubmitted() ? "Submitted" : "Started, not submitted";
    }

    /** Whether the figures above the table count this line. */
    public boolean isCounted() {
        return attempt != null && attempt.isSubmitted() && attempt.isFirst();
    }

    /** For sorting by name as people read it. */
    String sortName() {
        return trainee.name().toLowerCase(Locale.ROOT);
    }
}

package org.debrief.reports;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.debrief.people.Person;
import org.debrief.quizzes.AttemptCounted;
import org.debrief.quizzes.Score;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of scores: an attempt, or a trainee without one.
 *
 * @param counts whether this attempt is the trainee's score, by what the quiz says of several
 * @param inFigures whether the figures of the report count this attempt
 */
record TraineeRow(
        Person trainee,
        @Nullable AttemptRow attempt,
        @Nullable Score score,
        boolean counts,
        boolean inFigures) {

    /** The lines of one trainee, with their attempts in their order. */
    static List<TraineeRow> of(
            Person trainee,
            List<AttemptRow> attempts,
            AttemptCounted counted,
            @Nullable Integer passMark,
            Set<Long> inFigures) {
        if (attempts.isEmpty()) {
            return List.of(of(trainee, null, passMark, false, false));
        }
        List<AttemptRow> submitted =
                attempts.stream().filter(AttemptRow::isSubmitted).toList();
        AttemptRow score = counted.of(submitted, AttemptRow::percent).orElse(null);
        return attempts.stream()
                .map(attempt -> of(trainee, attempt, passMark, attempt.equals(score), inFigures.contains(attempt.id())))
                .toList();
    }

    private static TraineeRow of(
            Person trainee,
            @Nullable AttemptRow attempt,
            @Nullable Integer passMark,
            boolean counts,
            boolean inFigures) {
        Score score = attempt == null || attempt.marks() == null
                ? null
                : new Score(attempt.marks(), attempt.maxMarks(), passMark);
        return new TraineeRow(trainee, attempt, score, counts, inFigures);
    }

    public String state() {
        if (attempt == null) {
            return "Not started";
        }
        return attempt.isSubmitted() ? "Submitted" : "Started, not submitted";
    }

    /** For sorting by name as people read it. */
    String sortName() {
        return trainee.name().toLowerCase(Locale.ROOT);
    }
}

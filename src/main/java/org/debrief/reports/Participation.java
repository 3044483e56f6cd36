package org.debrief.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many trainees have come how far with a quiz. Each is one of {@code invited}, and of the others as far as it holds.
 *
 * @param invited members of the quiz's cohorts, and who has left them after starting
 * @param started who has begun an attempt
 * @param inProgress who has an attempt open now, be it a second one
 * @param submitted who has handed in an attempt, late ones included
 * @param handedInLate who had handed in nothing before the quiz closed for them, but then did, or the clock for them
 * @param notHandedIn who had not begun when the quiz closed for them
 */
record Participation(int invited, int started, int inProgress, int submitted, int handedInLate, int notHandedIn) {

    /** Takes every line of every trainee. */
    static Participation of(List<TraineeRow> rows, Closings closings) {
        Map<Long, List<AttemptRow>> byTrainee = new LinkedHashMap<>();
        for (TraineeRow row : rows) {
            List<AttemptRow> own = byTrainee.computeIfAbsent(row.trainee().id(), id -> new ArrayList<>());
            if (row.attempt() != null) {
                own.add(row.attempt());
            }
        }
        List<Standing> standings = byTrainee.entrySet().stream()
                .map(trainee -> closings.standing(trainee.getKey(), trainee.getValue()))
                .toList();
        return new Participation(
                byTrainee.size(),
                count(byTrainee.values(), own -> !own.isEmpty()),
                count(byTrainee.values(), own -> own.stream().anyMatch(attempt -> !attempt.isSubmitted())),
                count(standings, Standing::isSubmitted),
                count(standings, Standing.HANDED_IN_LATE::equals),
                count(standings, Standing.NOT_HANDED_IN::equals));
    }

    private static <T> int count(Collection<T> all, Predicate<T> such) {
        return Math.toIntExact(all.stream().filter(such).count());
    }

    public int late() {
        return handedInLate + notHandedIn;
    }

    /** "1 at the closing or in the 30 seconds after it, 2 not at all". */
    public String lateWords() {
        return handedInLate + " at the closing or in the 30 seconds after it, " + notHandedIn + " not at all";
    }
}

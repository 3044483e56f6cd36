package org.debrief.reports;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * How long each question of an attempt took, by when its answers were saved: from the answer saved before it, or from when
 * the questions were shown, to the last time that its own answer was saved. Nothing is known of a question without an
 * answer, nor of several that were saved at one moment, as a page without scripts sends them.
 */
final class AnswerTimes {

    private static final long UNKNOWN = -1;

    private final Map<Long, Integer> places = new HashMap<>();
    /** By question, of each attempt in microseconds. */
    private final Map<Long, long[]> byQuestion = new HashMap<>();

    /** @param saved when each answer of an attempt was last changed */
    AnswerTimes(List<AttemptRow> attempts, LongFunction<List<SavedAnswer>> saved) {
        for (AttemptRow attempt : attempts) {
            int place = places.size();
            places.put(attempt.id(), place);
            measure(attempt, new ArrayList<>(saved.apply(attempt.id())), place, attempts.size());
        }
    }

    private void measure(AttemptRow attempt, List<SavedAnswer> inTime, int place, int attempts) {
        inTime.sort(Comparator.comparing(SavedAnswer::at));
        Instant before = attempt.questionsFrom();
        for (int i = 0; i < inTime.size(); i++) {
            Instant at = inTime.get(i).at();
            boolean alone = (i == 0 || !inTime.get(i - 1).at().equals(at))
                    && (i == inTime.size() - 1 || !inTime.get(i + 1).at().equals(at));
            if (alone && !at.isBefore(before)) {
                byQuestion.computeIfAbsent(inTime.get(i).questionVersionId(), id -> unknown(attempts))[place] =
                        ChronoUnit.MICROS.between(before, at);
            }
            before = at;
        }
    }

    private static long[] unknown(int attempts) {
        long[] times = new long[attempts];
        Arrays.fill(times, UNKNOWN);
        return times;
    }

    /** Over these attempts, as far as it is known. */
    TimesUsed of(List<Long> attempts, long questionVersionId) {
        long[] times = byQuestion.get(questionVersionId);
        return times == null
                ? TimesUsed.NONE
                : TimesUsed.ofMicros(attempts.stream()
                        .mapToInt(attempt -> places.getOrDefault(attempt, -1))
                        .filter(place -> place >= 0)
                        .mapToLong(place -> times[place])
                        .filter(time -> time != UNKNOWN)
                        .toArray());
    }
}

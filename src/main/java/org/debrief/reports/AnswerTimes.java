package org.debrief.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;

/**
 * How long each question of an attempt took, by when its answers were saved: from the answer saved before it, or from when
 * the questions were shown, to the last time that its own answer was saved. Nothing is known of a question without an
 * answer, nor of several that were saved at one moment, as a page without scripts sends them.
 */
final class AnswerTimes {

    private final Map<Long, Map<Long, Duration>> byQuestion = new HashMap<>();

    /** @param saved when each answer of an attempt was last changed */
    AnswerTimes(List<AttemptRow> attempts, LongFunction<List<SavedAnswer>> saved) {
        attempts.forEach(attempt -> measure(attempt, saved.apply(attempt.id())));
    }

    private void measure(AttemptRow attempt, List<SavedAnswer> responses) {
        List<SavedAnswer> inTime =
                responses.stream().sorted(Comparator.comparing(SavedAnswer::at)).toList();
        Instant before = attempt.questionsFrom();
        for (int i = 0; i < inTime.size(); i++) {
            Instant at = inTime.get(i).at();
            boolean alone = (i == 0 || !inTime.get(i - 1).at().equals(at))
                    && (i == inTime.size() - 1 || !inTime.get(i + 1).at().equals(at));
            if (alone && !at.isBefore(before)) {
                byQuestion
                        .computeIfAbsent(inTime.get(i).questionVersionId(), id -> new HashMap<>())
                        .put(attempt.id(), Duration.between(before, at));
            }
            before = at;
        }
    }

    /** Over these attempts, as far as it is known. */
    TimesUsed of(List<Long> attempts, long questionVersionId) {
        Map<Long, Duration> times = byQuestion.getOrDefault(questionVersionId, Map.of());
        return TimesUsed.of(
                attempts.stream().map(times::get).filter(Objects::nonNull).toList());
    }
}

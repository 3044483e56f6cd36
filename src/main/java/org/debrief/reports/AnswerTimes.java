package org.debrief.reports;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * How long each question of an attempt took, by when its answers were saved: from the answer saved before it, or from when
 * the questions were shown, to the last time that its own answer was saved. Nothing is known of a question without an
 * answer, nor of several that were saved at one moment, as a page without scripts sends them.
 */
final class AnswerTimes {

    private record Place(long attemptId, long questionVersionId) {}

    private final Map<Place, Duration> times = new HashMap<>();

    AnswerTimes(List<AttemptRow> attempts, List<ResponseRow> responses) {
        Map<Long, List<ResponseRow>> byAttempt =
                responses.stream().collect(Collectors.groupingBy(ResponseRow::attemptId));
        attempts.forEach(attempt -> measure(attempt, byAttempt.getOrDefault(attempt.id(), List.of())));
    }

    private void measure(AttemptRow attempt, List<ResponseRow> responses) {
        List<ResponseRow> inTime = responses.stream()
                .sorted(Comparator.comparing(ResponseRow::answeredAt))
                .toList();
        Instant before = attempt.questionsFrom();
        for (int i = 0; i < inTime.size(); i++) {
            Instant at = inTime.get(i).answeredAt();
            boolean alone = (i == 0 || !inTime.get(i - 1).answeredAt().equals(at))
                    && (i == inTime.size() - 1
                            || !inTime.get(i + 1).answeredAt().equals(at));
            if (alone && !at.isBefore(before)) {
                times.put(new Place(attempt.id(), inTime.get(i).questionVersionId()), Duration.between(before, at));
            }
            before = at;
        }
    }

    /** Over these attempts, as far as it is known. */
    TimesUsed of(List<Long> attempts, long questionVersionId) {
        return TimesUsed.of(attempts.stream()
                .map(attempt -> times.get(new Place(attempt, questionVersionId)))
                .filter(Objects::nonNull)
                .toList());
    }
}

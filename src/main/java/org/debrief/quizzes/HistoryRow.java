package org.debrief.quizzes;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A finished attempt in its trainee's history.
 *
 * @param number which attempt at its quiz it is, from 1
 * @param zone the time zone of its quiz
 * @param score null where it is not shown now
 * @param withheld the sentence that says so; empty where it is shown
 * @param closesAt where the score waits for that: when the quiz closes; else null
 */
record HistoryRow(
        long attemptId,
        String title,
        int number,
        Instant at,
        boolean endedByClock,
        ZoneId zone,
        @Nullable Score score,
        String withheld,
        @Nullable Instant closesAt) {}

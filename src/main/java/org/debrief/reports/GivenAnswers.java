package org.debrief.reports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What was answered in submitted attempts of a quiz, by attempt and question. Thousands of attempts fit into a few megabytes:
 * each is an array of answers, and equal answers are the same object.
 */
final class GivenAnswers {

    private static final long MICROS = 1_000_000;
    private static final int NANOS_IN_MICRO = 1_000;

    private final Map<Long, Integer> columns = new HashMap<>();
    private final List<Long> versions = new ArrayList<>();
    private final Map<Long, Row> byAttempt = new HashMap<>();
    private final Map<GivenAnswer, GivenAnswer> kept = new HashMap<>();

    /** The answers of one attempt by column; null where there is none. */
    private static final class Row {
        private @Nullable GivenAnswer[] answers = new GivenAnswer[0];
        private long[] micros = new long[0];

        void put(int column, GivenAnswer answer, long at, int columns) {
            if (answers.length <= column) {
                answers = Arrays.copyOf(answers, columns);
                micros = Arrays.copyOf(micros, columns);
            }
            answers[column] = answer;
            micros[column] = at;
        }

        @Nullable GivenAnswer at(int column) {
            return column < answers.length ? answers[column] : null;
        }
    }

    void add(long attemptId, long questionVersionId, GivenAnswer answer, Instant at) {
        add(attemptId, questionVersionId, answer, at.getEpochSecond() * MICROS + at.getNano() / NANOS_IN_MICRO);
    }

    /** @param micros when it was last changed, in microseconds since 1970 */
    void add(long attemptId, long questionVersionId, GivenAnswer answer, long micros) {
        int column = columns.computeIfAbsent(questionVersionId, id -> {
            versions.add(id);
            return versions.size() - 1;
        });
        byAttempt
                .computeIfAbsent(attemptId, id -> new Row())
                .put(column, kept.computeIfAbsent(answer, same -> same), micros, versions.size());
    }

    /** The answer to one question; equal answers are the same object. */
    GivenAnswer of(long attemptId, BankQuestion question) {
        Integer column = columns.get(question.versionId());
        Row row = byAttempt.get(attemptId);
        GivenAnswer answer = column == null || row == null ? null : row.at(column);
        return answer == null ? GivenAnswer.NONE : answer;
    }

    /** When each answer of an attempt was last changed. */
    List<SavedAnswer> saved(long attemptId) {
        Row row = byAttempt.get(attemptId);
        List<SavedAnswer> saved = new ArrayList<>();
        for (int i = 0; row != null && i < row.answers.length; i++) {
            if (row.answers[i] != null) {
                saved.add(new SavedAnswer(versions.get(i), instant(row.micros[i])));
            }
        }
        return saved;
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * NANOS_IN_MICRO);
    }
}

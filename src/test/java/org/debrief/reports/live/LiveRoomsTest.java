package org.debrief.reports.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.debrief.reports.live.LiveUpdate.Row;
import org.debrief.reports.live.LiveUpdate.Stuck;
import org.junit.jupiter.api.Test;

class LiveRoomsTest {

    private static final Instant NINE = Instant.parse("2026-03-12T09:00:00Z");
    private static final long QUIZ = 12;
    private static final long ANA = 1;
    private static final long BEN = 2;
    private static final long INSTRUCTOR = 9;

    private Instant now = NINE;
    private final Stored stored = new Stored();
    private final LiveRooms rooms = new LiveRooms(stored, clock(), Runnable::run);
    private final List<LiveUpdate> told = new ArrayList<>();

    /** The rows of one quiz, in which an attempt has the id of its trainee. */
    private static final class Stored implements LiveRooms.Progress {

        private final Map<Long, LiveRow> rows = new LinkedHashMap<>();
        private int asked;

        @Override
        public List<LiveRow> all(long quizId) {
            asked++;
            return List.copyOf(rows.values());
        }

        @Override
        public List<LiveRow> of(long quizId, Collection<Long> attemptIds) {
            asked++;
            return attemptIds.stream().map(rows::get).toList();
        }
    }

    LiveRoomsTest() {
        stored.rows.put(ANA, LiveRow.notStarted(ANA, "Ana"));
        stored.rows.put(BEN, working(BEN, "Ben", 1));
    }

    @Test
    void whoBeginsToWatchIsToldEverythingAtFirst() {
        watch();

        assertThat(told).singleElement().satisfies(update -> {
            assertThat(update.figures()).isEqualTo(new LiveFigures(2, 1, 1, 0, 0));
            assertThat(update.rows()).extracting(Row::name).containsExactly("Ben");
        });
    }

    @Test
    void aChangeIsReadOnceAndToldToAllWhoWatchTheQuiz() {
        List<LiveUpdate> other = new ArrayList<>();
        watch();
        rooms.watch(QUIZ, INSTRUCTOR, other::add);
        stored.rows.put(ANA, working(ANA, "Ana", 3));
        int before = stored.asked;

        rooms.changed(QUIZ, List.of(ANA));

        assertThat(stored.asked - before).isEqualTo(1);
        assertThat(other.get(1)).isEqualTo(told.get(1));
        assertThat(told.get(1).figures()).isEqualTo(new LiveFigures(2, 0, 2, 0, 0));
        assertThat(told.get(1).rows()).extracting(Row::name, Row::answered).containsExactly(tuple("Ana", 3));
    }

    @Test
    void aQuizThatNobodyWatchesCostsNothing() {
        watch();
        int before = stored.asked;

        rooms.changed(QUIZ + 1, List.of(ANA));

        assertThat(stored.asked).isEqualTo(before);
        assertThat(told).hasSize(1);
    }

    @Test
    void whoIsStuckIsToldByTheClockAlone() {
        watch();
        int before = stored.asked;
        now = NINE.plus(Duration.ofMinutes(7));

        rooms.still();

        assertThat(stored.asked).isEqualTo(before);
        assertThat(told.get(1).rows()).isEmpty();
        assertThat(told.get(1).stuck()).containsExactly(new Stuck(BEN, 7));
        assertThat(told.get(1).figures().stuck()).isEqualTo(1);
    }

    @Test
    void afterAGapOnlyWhatIsNewIsTold() {
        watch();

        rooms.anew();
        assertThat(told).hasSize(1);

        stored.rows.put(ANA, working(ANA, "Ana", 1));
        rooms.anew();
        assertThat(told.get(1).rows()).extracting(Row::name).containsExactly("Ana");
    }

    @Test
    void aLateWordOfAnEarlierAttemptDoesNotCount() {
        stored.rows.put(BEN, new LiveRow(BEN, "Ben", LiveState.WORKING, 2, 0, 3, NINE, null));
        watch();
        stored.rows.put(BEN, new LiveRow(BEN, "Ben", LiveState.SUBMITTED, 1, 3, 3, NINE, NINE));

        rooms.changed(QUIZ, List.of(BEN));

        assertThat(told).hasSize(1);
    }

    @Test
    void whoLeavesIsToldNoMore() {
        Runnable end = rooms.watch(QUIZ, INSTRUCTOR, told::add).orElseThrow();

        end.run();
        end.run();
        rooms.still();

        assertThat(told).hasSize(1);
        assertThat(rooms.isEmpty()).isTrue();
    }

    @Test
    void aConnectionThatBreaksDoesNotCostTheOthersTheirNews() {
        rooms.watch(QUIZ, INSTRUCTOR, update -> {
            throw new IllegalStateException("gone");
        });
        watch();

        rooms.still();

        assertThat(told).hasSize(2);
    }

    @Test
    void oneAccountHasOnlySoManyConnections() {
        for (int i = 0; i < LiveRooms.MOST_OF_ONE_ACCOUNT; i++) {
            assertThat(rooms.watch(QUIZ, INSTRUCTOR, told::add)).isPresent();
        }

        assertThat(rooms.watch(QUIZ, INSTRUCTOR, told::add)).isEmpty();
        assertThat(rooms.isFull(INSTRUCTOR)).isTrue();
        assertThat(rooms.watch(QUIZ, INSTRUCTOR + 1, told::add)).isPresent();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private void watch() {
        assertThat(rooms.watch(QUIZ, INSTRUCTOR, told::add)).isPresent();
    }

    private static LiveRow working(long id, String name, int answered) {
        return new LiveRow(id, name, LiveState.WORKING, 1, answered, 3, NINE, null);
    }
}

package org.debrief.reports.live;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The quizzes that are watched on this node, and who watches them. However many watch one quiz, what happens in it is read
 * once. All that reads or tells runs on one thread, so that what is told comes in the order in which it happened.
 */
final class LiveRooms {

    /** Each is an open connection. */
    static final int MOST_WATCHERS = 200;

    static final int MOST_OF_ONE_ACCOUNT = 6;

    private static final Logger LOG = Logger.getLogger(LiveRooms.class);

    private final Progress progress;
    private final Clock clock;
    private final Executor line;
    private final Map<Long, Watched> quizzes = new HashMap<>();

    /** @param line runs one task after the other */
    LiveRooms(Progress progress, Clock clock, Executor line) {
        this.progress = progress;
        this.clock = clock;
        this.line = line;
    }

    /** Reads how far trainees are. */
    interface Progress {

        /** Everybody whom the quiz is given to, and everybody who has begun it. */
        List<LiveRow> all(long quizId);

        List<LiveRow> of(long quizId, Collection<Long> attemptIds);
    }

    private static final class Watched {
        private final Map<Object, Watcher> watchers = new LinkedHashMap<>();
        private @Nullable LiveRoom room;
    }

    private record Watcher(long accountId, Consumer<LiveUpdate> told) {}

    /**
     * Begins to tell somebody of a quiz: at first all of it.
     *
     * @param told must not block; when it throws, it is told no more
     * @return what ends it; empty where too many watch already
     */
    synchronized Optional<Runnable> watch(long quizId, long accountId, Consumer<LiveUpdate> told) {
        if (isFull(accountId)) {
            return Optional.empty();
        }
        Object key = new Object();
        quizzes.computeIfAbsent(quizId, id -> new Watched()).watchers.put(key, new Watcher(accountId, told));
        line.execute(() -> welcome(quizId, key));
        return Optional.of(() -> leave(quizId, key));
    }

    /** Whether one more page of this account would be too many. */
    synchronized boolean isFull(long accountId) {
        long own =
                everybody().filter(watcher -> watcher.accountId() == accountId).count();
        return own >= MOST_OF_ONE_ACCOUNT || everybody().count() >= MOST_WATCHERS;
    }

    private Stream<Watcher> everybody() {
        return quizzes.values().stream().flatMap(watched -> watched.watchers.values().stream());
    }

    /** How many watch, on this node. */
    synchronized long count() {
        return everybody().count();
    }

    synchronized boolean isEmpty() {
        return quizzes.isEmpty();
    }

    private synchronized void leave(long quizId, Object key) {
        Watched watched = quizzes.get(quizId);
        if (watched != null && watched.watchers.remove(key) != null && watched.watchers.isEmpty()) {
            quizzes.remove(quizId);
        }
    }

    /** Reads what has happened to some attempts and tells it. */
    void changed(long quizId, Collection<Long> attemptIds) {
        line.execute(() -> {
            Watched watched = watched(quizId);
            if (watched != null && watched.room != null) {
                tellNews(quizId, watched, watched.room, () -> progress.of(quizId, attemptIds));
            }
        });
    }

    /** After a time in which something may have been missed: reads everything again and tells what is new. */
    void anew() {
        line.execute(() -> ids().forEach(quizId -> {
            Watched watched = watched(quizId);
            if (watched != null && watched.room != null) {
                tellNews(quizId, watched, watched.room, () -> progress.all(quizId));
            }
        }));
    }

    /** Tells who is stuck by now, which nothing but the clock says; and finds connections that are dead. */
    void still() {
        line.execute(() -> ids().forEach(quizId -> {
            Watched watched = watched(quizId);
            if (watched != null && watched.room != null) {
                tell(quizId, watched, watched.room.still(clock.instant()));
            }
        }));
    }

    private void welcome(long quizId, Object key) {
        Watched watched = watched(quizId);
        Watcher watcher = watched == null ? null : watcher(watched, key);
        if (watched == null || watcher == null) {
            return;
        }
        LiveRoom room = watched.room;
        if (room == null) {
            room = new LiveRoom(progress.all(quizId));
            watched.room = room;
        }
        tell(quizId, key, watcher, room.whole(clock.instant()));
    }

    private void tellNews(long quizId, Watched watched, LiveRoom room, Supplier<List<LiveRow>> news) {
        LiveUpdate update = room.changed(news.get(), clock.instant());
        if (!update.rows().isEmpty()) {
            tell(quizId, watched, update);
        }
    }

    private void tell(long quizId, Watched watched, LiveUpdate update) {
        watchers(watched).forEach((key, watcher) -> tell(quizId, key, watcher, update));
    }

    private void tell(long quizId, Object key, Watcher watcher, LiveUpdate update) {
        try {
            watcher.told().accept(update);
        } catch (RuntimeException gone) {
            // One connection that broke must not cost the others their news.
            LOG.debug("A page that watched a quiz is gone", gone);
            leave(quizId, key);
        }
    }

    private synchronized Set<Long> ids() {
        return Set.copyOf(quizzes.keySet());
    }

    private synchronized @Nullable Watched watched(long quizId) {
        return quizzes.get(quizId);
    }

    private synchronized @Nullable Watcher watcher(Watched watched, Object key) {
        return watched.watchers.get(key);
    }

    private synchronized Map<Object, Watcher> watchers(Watched watched) {
        return new LinkedHashMap<>(watched.watchers);
    }
}

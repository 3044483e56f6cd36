package org.debrief.reports.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.debrief.quizzes.AttemptChanged;
import org.jboss.logging.Logger;

/**
 * Gathers what happens to attempts and passes it on, at most twice a second: to those who watch on this node, and to the other
 * nodes. A trainee whose answer is saved waits for none of it: the answer is committed before, and NOTIFY, which lets only one
 * transaction commit at a time, is not part of its transaction.
 */
@ApplicationScoped
class LiveNews {

    private static final Logger LOG = Logger.getLogger(LiveNews.class);
    private static final int GATHERED_MILLIS = 500;
    private static final int STILL_SECONDS = 15;

    private final OtherNodes others;
    private final ScheduledExecutorService line = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "live-news");
        thread.setDaemon(true);
        return thread;
    });

    private final Map<Long, Set<Long>> gathered = new HashMap<>();
    private final LiveRooms rooms;
    private final Future<?> still;

    @Inject
    LiveNews(StoredProgress progress, OtherNodes others, Clock clock, MeterRegistry registry) {
        this.others = others;
        this.rooms = new LiveRooms(progress, clock, task -> line.execute(() -> safely(task)));
        Gauge.builder("debrief.live.connections", rooms, LiveRooms::count)
                .description("Pages and programs that watch a quiz as it is taken, on this node")
                .register(registry);
        this.still =
                line.scheduleWithFixedDelay(() -> safely(rooms::still), STILL_SECONDS, STILL_SECONDS, TimeUnit.SECONDS);
    }

    /** Begins to watch a quiz; empty where too many do. The caller has checked that the account may. */
    Optional<Runnable> watch(long quizId, long accountId, Consumer<LiveUpdate> told) {
        Optional<Runnable> end = rooms.watch(quizId, accountId, told);
        others.listen(() -> !rooms.isEmpty(), this::heard, rooms::anew);
        return end;
    }

    boolean isFull(long accountId) {
        return rooms.isFull(accountId);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttemptChanged change) {
        synchronized (gathered) {
            if (gathered.isEmpty()) {
                Future<?> unused = line.schedule(() -> safely(this::pass), GATHERED_MILLIS, TimeUnit.MILLISECONDS);
            }
            gathered.computeIfAbsent(change.quizId(), quiz -> new TreeSet<>()).add(change.attemptId());
        }
    }

    private void pass() {
        Map<Long, Set<Long>> news;
        synchronized (gathered) {
            news = new HashMap<>(gathered);
            gathered.clear();
        }
        news.forEach(rooms::changed);
        others.tell(news);
    }

    private void heard(Map<Long, Set<Long>> attempts) {
        attempts.forEach(rooms::changed);
    }

    /** The thread must outlive a database that is away for a while; the pages are told the rest when it is back. */
    private static void safely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("Could not tell a page what happens in a quiz", e);
        }
    }

    void close(@Observes ShutdownEvent event) {
        still.cancel(false);
        line.shutdownNow();
    }
}

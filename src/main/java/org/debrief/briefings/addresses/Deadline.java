package org.debrief.briefings.addresses;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * The end of the time for one fetch. It holds even against a site that sends a byte now and then, for which a limit on
 * each reading would begin anew with every byte: at the end the connection is closed under whoever reads from it.
 */
final class Deadline implements AutoCloseable {

    private final long end;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "page-fetch-deadline");
        thread.setDaemon(true);
        return thread;
    });

    Deadline(Duration whole) {
        end = System.nanoTime() + whole.toNanos();
    }

    boolean isOver() {
        return remaining().isNegative() || remaining().isZero();
    }

    Duration remaining() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /** What remains, but not more than this and at least a millisecond. */
    Duration atMost(Duration limit) {
        Duration left = remaining().compareTo(limit) < 0 ? remaining() : limit;
        return left.toMillis() < 1 ? Duration.ofMillis(1) : left;
    }

    void closeAtEnd(Closeable connection) {
        ScheduledFuture<?> unused =
                watch.schedule(() -> closeQuietly(connection), remaining().toNanos(), TimeUnit.NANOSECONDS);
    }

    private static void closeQuietly(Closeable connection) {
        try {
            connection.close();
        } catch (IOException e) {
            // Closed or broken already: either way nobody can read from it any more.
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}

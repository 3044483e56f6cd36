package org.debrief.crowd;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets requests pass, stops them all for a look at the database, and sends those again that failed. */
final class Gate {

    private static final long BETWEEN_TRIES_MILLIS = 150;

    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean closed;

    /** A request that may be sent again when it failed. */
    interface Request<T> {
        T send() throws IOException, InterruptedException;
    }

    /** Something that is looked at. */
    interface Look<T> {
        T look() throws Exception;
    }

    /** Nobody begins anything new any more. */
    void close() {
        closed = true;
    }

    boolean isOpen() {
        return !closed;
    }

    int failures() {
        return failures.get();
    }

    /** Sends it until it is answered as it should be. */
    <T> T persist(Request<T> request) throws InterruptedException {
        while (true) {
            lock.readLock().lock();
            try {
                return request.send();
            } catch (IOException e) {
                failures.incrementAndGet();
            } finally {
                lock.readLock().unlock();
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MILLIS);
        }
    }

    /** While no request is under way. */
    <T> T pause(Look<T> look) throws Exception {
        lock.writeLock().lock();
        try {
            return look.look();
        } finally {
            lock.writeLock().unlock();
        }
    }
}

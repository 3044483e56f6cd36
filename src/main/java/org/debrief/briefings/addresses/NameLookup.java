package org.debrief.briefings.addresses;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Looks names up without waiting longer than the fetch may. Java cannot break off a look-up, so each has a thread of its
 * own, left behind when the time is over; there are few of them, so that names nobody answers for cannot pile up.
 */
final class NameLookup {

    private static final int AT_ONCE = 16;

    private final Names names;
    private final ExecutorService threads =
            new ThreadPoolExecutor(0, AT_ONCE, 10, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, "name-lookup");
                thread.setDaemon(true);
                return thread;
            });

    NameLookup(Names names) {
        this.names = names;
    }

    List<InetAddress> addressesOf(String name, Deadline deadline) throws UnknownHostException, UnreachableAddress {
        Future<List<InetAddress>> answer = ask(name);
        try {
            return answer.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw new UnreachableAddress(Refusal.TOO_SLOW, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreachableAddress(Refusal.TOO_SLOW, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownHostException unknown) {
                throw unknown;
            }
            throw new IllegalStateException("Could not look up " + name, e);
        } finally {
            answer.cancel(true);
        }
    }

    private Future<List<InetAddress>> ask(String name) throws UnreachableAddress {
        try {
            return threads.submit(() -> names.addressesOf(name));
        } catch (RejectedExecutionException e) {
            throw new UnreachableAddress(Refusal.BUSY, e);
        }
    }
}

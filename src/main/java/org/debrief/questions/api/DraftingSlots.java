package org.debrief.questions.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets two requests draft at a time; the others wait for a while, so that many programs at once leave the pages quick. */
@ApplicationScoped
class DraftingSlots {

    private static final int AT_ONCE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Semaphore free;
    private final Duration longestWait;

    DraftingSlots() {
        this(Math.min(AT_ONCE, Runtime.getRuntime().availableProcessors()), LONGEST_WAIT);
    }

    DraftingSlots(int atOnce, Duration longestWait) {
        this.free = new Semaphore(atOnce, true);
        this.longestWait = longestWait;
    }

    /** The outcome of the work; empty when no slot became free in time. */
    <T> Optional<T> take(Supplier<T> work) {
        try {
            if (!free.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            free.release();
        }
    }
}

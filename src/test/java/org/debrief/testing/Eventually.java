package org.debrief.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** Waits for what becomes true a moment after an answer, such as a count that is kept when the answer has been sent. */
public final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long BETWEEN_LOOKS_MILLIS = 20;

    private Eventually() {}

    /** Makes the assertion again and again until it holds; fails as it does at last. */
    public static void holds(Runnable assertion) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            try {
                assertion.run();
                return;
            } catch (AssertionError e) {
                if (Instant.now().isAfter(end)) {
                    throw e;
                }
            }
            try {
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}

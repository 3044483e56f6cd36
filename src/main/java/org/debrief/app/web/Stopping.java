package org.debrief.app.web;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How it stops: it is no longer ready, takes no more requests, and finishes those that it has taken, so that a save on its way is
 * committed. Only then the application ends, and the database after it.
 */
@ApplicationScoped
class Stopping {

    /** After the request has its number and its clock, before anything answers it. */
    private static final int PRIORITY = 1080;

    private static final long LOOK_MILLIS = 20;
    private static final int AGAIN_SECONDS = 5;

    private final Set<RoutingContext> open = ConcurrentHashMap.newKeySet();
    private final Duration announced;
    private final Duration patience;
    private volatile boolean begun;
    private volatile boolean refuses;

    /**
     * @param announced how long it goes on answering while it already says that it is not ready, for a balancer to look elsewhere
     * @param patience how long it waits at most for what it has taken
     */
    @Inject
    Stopping(
            @ConfigProperty(name = "debrief.stop.announced", defaultValue = "0s") Duration announced,
            @ConfigProperty(name = "debrief.stop.patience", defaultValue = "20s") Duration patience) {
        this.announced = announced;
        this.patience = patience;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, PRIORITY);
    }

    boolean hasBegun() {
        return begun;
    }

    void stop(@Observes ShutdownDelayInitiatedEvent stopping) {
        begun = true;
        pause(announced.toMillis());
        refuses = true;
        long end = System.nanoTime() + patience.toNanos();
        while (isBusy() && System.nanoTime() < end) {
            pause(LOOK_MILLIS);
        }
    }

    private void handle(RoutingContext context) {
        // Noted before the look: whoever is not refused is waited for.
        open.add(context);
        context.addEndHandler(end -> open.remove(context));
        if (refuses && !isForTheOperator(context)) {
            context.response().putHeader("Retry-After", String.valueOf(AGAIN_SECONDS));
            context.response().putHeader("Connection", "close");
            ErrorAnswer.of(
                            Status.SERVICE_UNAVAILABLE.getStatusCode(),
                            "Debrief is being stopped. Do it again in a moment: it may be starting anew.")
                    .send(context);
        } else {
            context.next();
        }
    }

    private static boolean isForTheOperator(RoutingContext context) {
        return context.normalizedPath().startsWith("/q/");
    }

    /** A page that follows a quiz never ends by itself, and listens again elsewhere. */
    private boolean isBusy() {
        return open.stream().anyMatch(context -> !isForTheOperator(context) && !EventStream.isOne(context.response()));
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}

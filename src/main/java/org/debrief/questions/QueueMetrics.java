package org.debrief.questions;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How many briefings wait, and for how long. Read from the database now and then, not when somebody asks for the figures: these
 * must be answered when the database is not. Then the length of the queue is not a number.
 */
@ApplicationScoped
class QueueMetrics {

    private static final int SECONDS = 10;

    @Inject
    MeterRegistry registry;

    @Inject
    Generations generations;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "debrief.metrics.token")
    Optional<String> token;

    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "queue-metrics");
        thread.setDaemon(true);
        return thread;
    });

    private volatile @Nullable QueueLength last;

    void start(@ObservesAsync HttpServerStart started) {
        if (token.isEmpty()) {
            return; // nobody may ask
        }
        gauge("debrief.drafting.waiting", "Briefings that wait to be drafted, on all nodes", QueueLength::waiting);
        gauge("debrief.drafting.running", "Briefings that are being drafted, on all nodes", QueueLength::running);
        gauge("debrief.drafting.oldest.wait.seconds", "Age of the briefing that has waited for longest", this::age);
        Future<?> unused = reader.scheduleWithFixedDelay(this::read, 0, SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stopping) {
        reader.shutdownNow();
    }

    private void gauge(String name, String description, ToDoubleFunction<QueueLength> figure) {
        Gauge.builder(name, this, self -> self.figure(figure))
                .description(description)
                .register(registry);
    }

    private double figure(ToDoubleFunction<QueueLength> figure) {
        QueueLength length = last;
        return length == null ? Double.NaN : figure.applyAsDouble(length);
    }

    private double age(QueueLength length) {
        return length.oldest() == null
                ? 0
                : Math.max(0, Duration.between(length.oldest(), clock.instant()).toSeconds());
    }

    private void read() {
        try {
            last = generations.queue();
        } catch (RuntimeException unreachable) {
            last = null;
        }
    }
}

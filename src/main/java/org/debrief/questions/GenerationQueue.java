package org.debrief.questions;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.debrief.briefings.BriefingUploaded;
import org.jspecify.annotations.Nullable;

/**
 * Briefings that wait for their questions. The queue is a table: it survives a restart, and each briefing is drafted by
 * one node only.
 */
@ApplicationScoped
class GenerationQueue {

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    @Inject
    DataSource dataSource;

    @Inject
    Generations generations;

    @Inject
    Clock clock;

    @Inject
    TransactionSynchronizationRegistry transactions;

    private final CustomTask<Long> task = Tasks.custom("draft-questions", Long.class)
            .execute((instance, context) -> generations.run(instance.getData())
                    ? new CompletionHandler.OnCompleteRemove<>()
                    : (complete, queue) -> queue.reschedule(complete, clock.instant()));

    /** Finds what was asked for in the moment in which its earlier drafting ended. */
    private final RecurringTask<Void> resuming = Tasks.recurring("resume-drafting", FixedDelay.of(BETWEEN_LOOKS))
            .execute((instance, context) -> enqueueAll());

    private @Nullable Scheduler scheduler;

    void start(@Observes StartupEvent started) {
        // Reading an article keeps one core busy; more than two at once would take memory, and cores from the pages.
        Scheduler created = Scheduler.create(dataSource, task)
                .startTasks(resuming)
                .threads(Math.min(2, Runtime.getRuntime().availableProcessors()))
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(10))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .enableImmediateExecution()
                .build();
        created.start();
        scheduler = created;
    }

    /** A server that was killed between storing a briefing and queueing it does not forget it. */
    void resume(@ObservesAsync HttpServerStart started) {
        enqueueAll();
    }

    private void enqueueAll() {
        generations.underWay().forEach(this::enqueue);
    }

    /** Another node takes over at once, or this one when it is there again. */
    void handBack(@Observes ShutdownDelayInitiatedEvent stopping) {
        if (scheduler != null) {
            scheduler.pause();
        }
        generations.stop();
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** In the transaction that stores the briefing: either both are there or neither is. */
    void uploaded(@Observes BriefingUploaded uploaded) {
        generations.set(uploaded.briefingId(), GenerationStatus.QUEUED);
        enqueue(uploaded.briefingId());
    }

    /** Puts a briefing into the queue, once, however often it is asked to. */
    void enqueue(long briefingId) {
        Scheduler queue = scheduler;
        if (queue != null) {
            queue.scheduleIfNotExists(task.instance(String.valueOf(briefingId), briefingId), clock.instant());
            afterCommit(queue::triggerCheckForDueExecutions);
        }
    }

    /** What waits is seen by others only when it is committed; a look before that would find nothing. */
    private void afterCommit(Runnable look) {
        if (transactions.getTransactionKey() == null) {
            return;
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    look.run();
                }
            }
        });
    }
}

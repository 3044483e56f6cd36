package org.debrief.quizzes;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Looks for attempts whose time is over, on one node at a time, whether or not a browser is still there. */
@ApplicationScoped
class EndingTask {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);

    @Inject
    DataSource dataSource;

    @Inject
    OverdueAttempts overdue;

    private final RecurringTask<Void> task = Tasks.recurring("end-attempts", FixedDelay.of(BETWEEN_LOOKS))
            .execute((instance, context) -> overdue.endAll());

    private @Nullable Scheduler scheduler;

    void start(@Observes StartupEvent started) {
        Scheduler created = Scheduler.create(dataSource)
                .tableName("scheduled_endings")
                .startTasks(task)
                .threads(1)
                .pollingInterval(Duration.ofSeconds(5))
                // When a node dies in the middle, another one takes over after a few heartbeats that did not come.
                .heartbeatInterval(Duration.ofSeconds(5))
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
        created.start();
        scheduler = created;
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}

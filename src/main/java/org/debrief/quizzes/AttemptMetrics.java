package org.debrief.quizzes;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Locale;

/** Counts the attempts that were handed in, once that is committed. */
@ApplicationScoped
class AttemptMetrics {

    @Inject
    MeterRegistry registry;

    void ended(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttemptEnded ended) {
        registry.counter("debrief.submits", "by", ended.by().name().toLowerCase(Locale.ROOT))
                .increment();
    }
}

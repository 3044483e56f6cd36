package org.debrief.questions;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import org.debrief.drafting.Draft;
import org.debrief.drafting.Drafting;
import org.debrief.drafting.QuestionDrafter;

/** What an operator watches about drafting on this node: how long it takes, how it ends, how many questions come of it. */
@ApplicationScoped
class DraftingMetrics {

    @Inject
    MeterRegistry registry;

    @Inject
    QuestionDrafter drafter;

    void register(@Observes StartupEvent started) {
        Gauge.builder("debrief.language.models.ready", drafter, each -> each.ready() ? 1 : 0)
                .description("1 once questions can be drafted, 0 while the language models load")
                .register(registry);
    }

    /** One drafting is over; the time counts from when its models were there. */
    void over(DraftingOutcome outcome, Duration time) {
        Timer.builder("debrief.drafting")
                .description("Time to draft one briefing's questions, and how that ended")
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .serviceLevelObjectives(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(15),
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(300))
                .register(registry)
                .record(time);
    }

    /** They are stored and committed. */
    void stored(Drafting drafting) {
        for (Draft draft : drafting.drafts()) {
            registry.counter(
                            "debrief.questions.drafted",
                            "kind",
                            draft.kind().name().toLowerCase(Locale.ROOT))
                    .increment();
        }
    }
}

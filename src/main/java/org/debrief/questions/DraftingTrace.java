package org.debrief.questions;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import java.util.Locale;
import java.util.function.Supplier;
import org.debrief.drafting.DraftingProgress;
import org.debrief.drafting.DraftingStage;

/**
 * One drafting as traces show it: a span for the whole, and within it one for each stage and for storing. Where an operator has
 * named no collector, nothing is kept of it.
 */
final class DraftingTrace implements AutoCloseable {

    private final Tracer tracer;
    private final Span whole;
    private Span stage = Span.getInvalid();
    private String stageName = "";

    DraftingTrace(Tracer tracer, long briefingId) {
        this.tracer = tracer;
        // Whatever asked for it is over long since: the queue is a table.
        this.whole = tracer.spanBuilder("draft questions")
                .setNoParent()
                .setAttribute("debrief.briefing", briefingId)
                .startSpan();
        enter(name(DraftingStage.READING));
    }

    /** What the work asks of the database is part of the whole. */
    <T> T within(Supplier<T> work) {
        return Context.root().with(whole).wrapSupplier(work).get();
    }

    /** Hears the stages, and passes them on to {@code next}. */
    DraftingProgress before(DraftingProgress next) {
        return (now, done) -> {
            enter(name(now));
            next.reached(now, done);
        };
    }

    void storing() {
        enter("storing");
    }

    void over(DraftingOutcome outcome) {
        whole.setAttribute("debrief.outcome", outcome.name().toLowerCase(Locale.ROOT));
        if (outcome == DraftingOutcome.FAILED) {
            whole.setStatus(StatusCode.ERROR);
        }
    }

    @Override
    public void close() {
        stage.end();
        whole.end();
    }

    private void enter(String name) {
        if (!name.equals(stageName)) {
            stage.end();
            stageName = name;
            stage = tracer.spanBuilder(name)
                    .setParent(Context.root().with(whole))
                    .startSpan();
        }
    }

    private static String name(DraftingStage stage) {
        return stage.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

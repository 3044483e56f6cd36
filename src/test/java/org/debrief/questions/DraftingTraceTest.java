package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.debrief.drafting.DraftingProgress;
import org.debrief.drafting.DraftingStage;
import org.junit.jupiter.api.Test;

class DraftingTraceTest {

    private final List<SpanData> spans = new ArrayList<>();
    private final Tracer tracer = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(new Kept(spans)))
            .build()
            .get("test");

    private record Kept(List<SpanData> spans) implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> ended) {
            spans.addAll(ended);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }

    private SpanData whole() {
        return spans.get(spans.size() - 1);
    }

    @Test
    void eachStageIsASpanWithinTheWhole() {
        List<DraftingStage> heard = new ArrayList<>();
        try (DraftingTrace trace = new DraftingTrace(tracer, 12)) {
            DraftingProgress progress = trace.before((stage, done) -> heard.add(stage));
            progress.reached(DraftingStage.READING, 0.2);
            progress.reached(DraftingStage.READING, 0.9);
            progress.reached(DraftingStage.FINDING_FACTS, 0);
            progress.reached(DraftingStage.WRITING_QUESTIONS, 0);
            trace.storing();
            trace.over(DraftingOutcome.READY);
        }

        assertThat(spans)
                .extracting(SpanData::getName)
                .containsExactly("reading", "finding facts", "writing questions", "storing", "draft questions");
        assertThat(spans.subList(0, 4)).allMatch(span -> span.getParentSpanId().equals(whole().getSpanId()));
        assertThat(spans).extracting(SpanData::getTraceId).containsOnly(whole().getTraceId());
        assertThat(whole().getAttributes().get(AttributeKey.longKey("debrief.briefing")))
                .isEqualTo(12);
        assertThat(whole().getAttributes().get(AttributeKey.stringKey("debrief.outcome")))
                .isEqualTo("ready");
        assertThat(whole().getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(heard).hasSize(4);
    }

    @Test
    void aStageThatIsBrokenOffEndsToo() {
        try (DraftingTrace trace = new DraftingTrace(tracer, 12)) {
            DraftingProgress progress = trace.before((stage, done) -> {
                throw new IllegalStateException("broken off");
            });
            assertThatThrownBy(() -> progress.reached(DraftingStage.FINDING_FACTS, 0))
                    .hasMessage("broken off");
            trace.over(DraftingOutcome.FAILED);
        }

        assertThat(spans).extracting(SpanData::getName).containsExactly("reading", "finding facts", "draft questions");
        assertThat(whole().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    }
}

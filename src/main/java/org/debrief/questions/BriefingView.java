package org.debrief.questions;

import java.time.LocalDate;
import java.util.Map;
import org.debrief.briefings.BriefingHead;
import org.debrief.briefings.BriefingSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A briefing as programs read it. */
@Schema(description = "An article and how far the drafting of its questions has come.")
public record BriefingView(
        long id,
        String title,
        @Nullable String source,
        @Nullable LocalDate published,

        @Schema(description = "The article as it is now; left out in lists. Evidence is a span of exactly this text.")
        @Nullable String text,

        Status status,

        @Schema(description = "A plain sentence, only where the drafting failed.") @Nullable String reason,

        @Schema(description = "How much of the drafting is done, from 0 to 100.")
        int progress,

        Counts questions) {

    /** How far the drafting has come. */
    public enum Status {
        QUEUED,
        GENERATING,
        READY,
        FAILED
    }

    /**
     * How many questions there are.
     *
     * @param reserve kept back until an instructor asks for more questions; they are in no list
     */
    public record Counts(long draft, long approved, long rejected, long reserve) {

        static Counts of(Map<QuestionStatus, Long> counts) {
            return new Counts(
                    counts.getOrDefault(QuestionStatus.DRAFT, 0L),
                    counts.getOrDefault(QuestionStatus.APPROVED, 0L),
                    counts.getOrDefault(QuestionStatus.REJECTED, 0L),
                    counts.getOrDefault(QuestionStatus.SPARE, 0L));
        }
    }

    private static final String CANCELLED = "The drafting was cancelled. Have it tried again.";
    private static final int WHOLE = 100;

    static BriefingView of(BriefingHead briefing, GenerationState state, Map<QuestionStatus, Long> counts) {
        return new BriefingView(
                briefing.id(),
                briefing.title(),
                briefing.source(),
                briefing.published(),
                null,
                statusOf(state),
                state.isCancelled() ? CANCELLED : state.reason(),
                state.status() == GenerationStatus.READY ? WHOLE : state.percent(),
                Counts.of(counts));
    }

    static BriefingView of(BriefingSummary briefing, GenerationState state, Map<QuestionStatus, Long> counts) {
        BriefingHead head = new BriefingHead(briefing.id(), briefing.title(), briefing.source(), briefing.published());
        return of(head, state, counts).with(briefing.text());
    }

    private BriefingView with(String article) {
        return new BriefingView(id, title, source, published, article, status, reason, progress, questions);
    }

    private static Status statusOf(GenerationState state) {
        return switch (state.status()) {
            case QUEUED -> Status.QUEUED;
            case GENERATING -> Status.GENERATING;
            case READY -> Status.READY;
            case FAILED, CANCELLED -> Status.FAILED;
        };
    }
}

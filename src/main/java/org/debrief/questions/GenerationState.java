package org.debrief.questions;

import java.util.Optional;
import org.debrief.drafting.DraftingStage;
import org.jspecify.annotations.Nullable;

/**
 * How far the drafting of a briefing's questions has come, as pages show it.
 *
 * @param reason a plain sentence where it failed
 * @param percent of the whole, from 0 to 100
 */
public record GenerationState(
        GenerationStatus status,
        @Nullable String reason,
        @Nullable DraftingStage stage,
        int percent) {

    static GenerationState of(Optional<Generation> generation) {
        return generation
                .map(g -> new GenerationState(g.status, g.reason, g.stage, g.percent))
                .orElse(new GenerationState(GenerationStatus.READY, null, null, 0));
    }

    public boolean isUnderWay() {
        return status.isUnderWay();
    }

    public boolean isCancelled() {
        return status == GenerationStatus.CANCELLED;
    }

    /** What is being done, in words. */
    public String doing() {
        if (stage == null) {
            return status == GenerationStatus.GENERATING ? "Starting" : "Waiting for its turn";
        }
        return switch (stage) {
            case READING -> "Reading the article";
            case FINDING_FACTS -> "Looking for facts";
            case WRITING_QUESTIONS -> "Writing questions";
        };
    }
}

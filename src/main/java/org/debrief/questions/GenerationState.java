package org.debrief.questions;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the drafting of a briefing's questions has come, as pages show it.
 *
 * @param reason a plain sentence where it failed
 */
public record GenerationState(
        GenerationStatus status, @Nullable String reason) {

    static GenerationState of(Optional<Generation> generation) {
        return generation
                .map(g -> new GenerationState(g.status, g.reason))
                .orElse(new GenerationState(GenerationStatus.READY, null));
    }

    public boolean isUnderWay() {
        return status.isUnderWay();
    }
}

package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.debrief.drafting.DraftingStage;
import org.junit.jupiter.api.Test;

/** A node that stops leaves its drafting to another one. */
class HandingBackTest {

    private final Generations generations = new Generations();

    @Test
    void whatIsBeingDraftedIsLeftAtTheNextStep() {
        DraftingWatch watch = new DraftingWatch(generations, 1, Clock.systemUTC());
        generations.stop();

        assertThatThrownBy(() -> watch.reached(DraftingStage.READING, 0.5))
                .isInstanceOf(DraftingWatch.HandedBack.class);
    }

    @Test
    void nothingMoreIsBegun() {
        generations.stop();

        assertThat(generations.run(1)).isFalse();
    }
}

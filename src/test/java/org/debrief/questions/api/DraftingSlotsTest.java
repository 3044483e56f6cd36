package org.debrief.questions.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DraftingSlotsTest {

    private final DraftingSlots slots = new DraftingSlots(1, Duration.ofMillis(20));

    @Test
    void whoFindsNoSlotInTimeIsTurnedAway() {
        assertThat(slots.take(() -> slots.take(() -> "inner").isPresent())).contains(false);
    }

    @Test
    void aSlotIsFreeAgainAfterTheWorkEvenWhenItFailed() {
        assertThat(slots.take(() -> "first")).contains("first");
        assertThatThrownBy(() -> slots.take(() -> {
                    throw new IllegalStateException("no article");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(slots.take(() -> "second")).contains("second");
    }
}

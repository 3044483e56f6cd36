package org.debrief.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrimmedTest {

    @Test
    void whatIsShortEnoughStaysAsItIs() {
        assertThat(Trimmed.to(" five ", 6)).isEqualTo(" five ");
    }

    @Test
    void whatIsTooLongIsCut() {
        assertThat(Trimmed.to("harbour", 4)).isEqualTo("harb");
        assertThat(Trimmed.to("the harbour", 4)).isEqualTo("the");
    }

    @Test
    void noHalfOfACharacterIsLeft() {
        assertThat(Trimmed.to("a🙂🙂", 4)).isEqualTo("a🙂");
        assertThat(Trimmed.to("a🙂🙂", 3)).isEqualTo("a🙂");
        assertThat(Trimmed.to("a🙂🙂", 2)).isEqualTo("a");
    }
}

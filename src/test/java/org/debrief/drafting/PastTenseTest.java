package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTenseTest {

    @ParameterizedTest
    @CsvSource({
        "close, closed",
        "rely, relied",
        "play, played",
        "plan, planned",
        "prefer, preferred",
        "kidnap, kidnapped",
        "patrol, patrolled",
        "visit, visited",
        "remain, remained",
        "buy, bought",
        "spread, spread"
    })
    void isWrittenAsInPrint(String lemma, String past) {
        assertThat(PastTense.of(lemma)).isEqualTo(past);
    }
}

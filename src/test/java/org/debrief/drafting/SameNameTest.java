package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameNameTest {

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "The U.K., the United Kingdom",
        "The board congress, The Miners’ Board Congress",
        "Omar Karimovani, Shahid Karimovany",
        "Zoë Lund, Zoe Lund",
        "Portcom, the Oslo Port Command"
    })
    void mayBeOne(String one, String other) {
        assertThat(SameName.mayBeOne(one, other)).isTrue();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "Norway, Sweden",
        "Portland, the Oslo Port Command",
        "Ana Olsen, Per Olson",
        "the Defence Ministry, the Interior Ministry",
        "Ana Karlstad, Per Lillestrom"
    })
    void areTwo(String one, String other) {
        assertThat(SameName.mayBeOne(one, other)).isFalse();
    }
}

package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRunsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the tram will be late again | Lund says: The tram will be late. | true",
                "the tram will be late again | a tram will be late again | true",
                "the tram will be late again | the tram may be late again | false",
                "“The tram will be late | “The tram will be late” | true",
                "too short | too short | false"
            })
    void tellsWhatTheWordsThemselvesTell(String one, String other, boolean shared) {
        assertThat(WordRuns.of(one, 5).shareAny(WordRuns.of(other, 5)))
                .isEqualTo(shared)
                .isEqualTo(Phrases.shareRun(one, other, 5));
    }
}

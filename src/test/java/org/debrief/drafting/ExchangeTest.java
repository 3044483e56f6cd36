package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTest {

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Chile paid $40 million to Norway in 2019.   | $40 million        | $60 million    | Chile paid $60 million to Norway in 2019.
            Norway sold more than 40 ships to Chile.    | More than 40       | More than 60   | Norway sold more than 60 ships to Chile.
            Norway sold four ships on Friday 3 May 2024. | Friday 3 May 2024 | Monday 6 May 2024 | Norway sold four ships on Monday 6 May 2024.
            Four ships were sold to Chile.              | Four               | Nine           | Nine ships were sold to Chile.
            Bergen met in a September march.            | September          | October        |
            Norway sold 40 ships, and Chile sold 40.    | 40                 | 60             |
            Norway sold 40 ships, and Chile sold 60.    | 40                 | 60             |
            Norway sold 140 ships to Chile.             | 40                 | 60             |
            Norway sold a 40-tonne ship to Chile.       | 40                 | 60             |
            """)
    void exchangesWhatStandsThereOnce(String told, String key, String other, String altered) {
        assertThat(Exchange.of(told, option(key, true), option(other, false)).orElse(null))
                .isEqualTo(altered);
    }

    @Test
    void nothingIsPutInThatTheSentenceTellsInWords() {
        DraftOption other = new DraftOption(
                "More than 3 million", false, "The article gives more than three million elsewhere: “…”");
        assertThat(Exchange.of(
                        "More than 600,000 Danes live in Bergen, alongside more than three million Swedes.",
                        option("More than 600,000", true),
                        other))
                .isEmpty();
    }

    private static DraftOption option(String text, boolean correct) {
        return new DraftOption(text, correct, "The article says so.");
    }
}

package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStyleTest {

    @ParameterizedTest(name = "{1} written like {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            9,600       | 8400       | 8,400
            six         | 12         | twelve
            forty-two   | 37         | thirty-seven
            3.5         | 4          | 4.0
            2 million   | 3000000    | 3 million
            two million | 3000000    | three million
            1.2bn       | 1400000000 | 1.4bn
            """)
    void writesAlike(String like, BigDecimal value, String written) {
        assertThat(NumberStyle.of(like).flatMap(style -> style.write(value))).hasValue(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a dozen", "two hundred and fifty thousand", "half"})
    void refusesWhatItCannotWriteAlike(String like) {
        assertThat(NumberStyle.of(like)).isEmpty();
    }
}

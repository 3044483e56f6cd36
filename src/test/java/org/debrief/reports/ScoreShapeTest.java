package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreShapeTest {

    @Test
    void ofFewAttemptsNothingIsTold() {
        assertThat(new ScoreShape(19, 2.0, 2.0).isTold()).isFalse();
        assertThat(new ScoreShape(19, 2.0, 2.0).skewnessText()).isEqualTo("–");
        assertThat(new ScoreShape(20, null, null).isTold()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "-1.0, most did well",
        "-0.5, more did well",
        "-0.49, about as many",
        "0.49, about as many",
        "0.5, more did badly",
        "1.0, most did badly"
    })
    void skewnessIsReadByItsSteps(double skewness, String words) {
        assertThat(new ScoreShape(20, skewness, 0.0).skewnessReading()).startsWith(words);
    }

    @ParameterizedTest
    @CsvSource({"-1.0, the scores are spread flat", "0.99, the scores crowd", "1.0, most scores are close"})
    void kurtosisIsReadByItsSteps(double kurtosis, String words) {
        assertThat(new ScoreShape(20, 0.0, kurtosis).kurtosisReading()).startsWith(words);
    }
}

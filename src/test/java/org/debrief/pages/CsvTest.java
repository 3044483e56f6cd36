package org.debrief.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void cellsWithCommasQuotesAndLineBreaksAreQuoted() {
        assertThat(new Csv().row("plain", "a, b", "say \"no\"", "two\nlines", 7, null))
                .hasToString("plain,\"a, b\",\"say \"\"no\"\"\",\"two\nlines\",7,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-1", "@SUM(A1)", "\t=1"})
    void whatASpreadsheetWouldRunBecomesText(String name) {
        assertThat(new Csv().row(name)).hasToString("'" + name + "\r\n");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(new Csv().row(-3, -0.5)).hasToString("-3,-0.5\r\n");
    }
}

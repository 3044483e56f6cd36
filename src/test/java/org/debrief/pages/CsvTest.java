package org.debrief.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void cellsWithCommasQuotesAndLineBreaksAreQuoted() {
        assertThat(new Csv().row("plain", "a, b", "say \"no\"", "two\nlines", 7, null))
                .hasToString("plain,\"a, b\",\"say \"\"no\"\"\",\"two\nlines\",7,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-1", "@SUM(A1)", "＝1+1"})
    void whatASpreadsheetWouldRunBecomesText(String name) {
        assertThat(new Csv().row(name)).hasToString("'" + name + "\r\n");
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(new Csv().row(-3, -0.5)).hasToString("-3,-0.5\r\n");
    }

    /** Where a spreadsheet takes the semicolon for the comma, as in much of Europe, a cell may begin within another. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a;=1+1|\"a;'=1+1\"", "a; -2|\"a;' -2\"", "a;\"@x|\"a;'\"\"@x\"", "a; b|\"a; b\""})
    void noFormulaBeginsWithinACell(String text, String written) {
        assertThat(new Csv().row(text)).hasToString(written + "\r\n");
    }

    @Test
    void aTabAtTheBeginningIsTextToo() {
        assertThat(new Csv().row("\t=1")).hasToString("\"'\t'=1\"\r\n");
    }

    /** A program that takes quoted cells for texts keeps the zeros. */
    @ParameterizedTest
    @ValueSource(strings = {"007", "4,200", "12345678901234567890", "2/3", "1e5", "100 %", " padded ", "True", "FALSE"})
    void aTextThatLooksLikeSomethingElseIsQuoted(String text) {
        assertThat(new Csv().row(text)).hasToString("\"" + text + "\"\r\n");
    }

    @Test
    void numbersAndTimesAreWrittenTheSameEverywhere() {
        assertThat(Csv.line(new BigDecimal("1E+3"), 0.125, Instant.parse("2026-03-12T09:30:15.123456Z")))
                .isEqualTo("1000,0.125,2026-03-12T09:30:15Z\r\n");
    }
}

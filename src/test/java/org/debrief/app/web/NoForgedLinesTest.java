package org.debrief.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody sends cannot look like a line of the log, nor open a door for whoever reads it. */
class NoForgedLinesTest {

    private static final String SENT = "a\r\n2026-01-01 ERROR forged\u2028\u202e\u001b[2J";
    private static final String SHOWN = "a\\u000d\n    2026-01-01 ERROR forged\\u2028\\u202e\\u001b[2J";

    @Test
    void whateverWayItIsLogged() {
        List<LogRecord> lines = new ArrayList<>();
        java.util.logging.Logger log = java.util.logging.Logger.getLogger("forging");
        log.addHandler(into(lines));
        Logger.getLogger("forging").warnf("The pack %s", SENT);
        Logger.getLogger("forging").warn("The pack " + SENT);
        Logger.getLogger("forging").warnv("The pack {0}", SENT);

        assertThat(lines).hasSize(3).allMatch(new NoForgedLines()::isLoggable);
        assertThat(lines.subList(0, 2)).extracting(LogRecord::getMessage).containsOnly("The pack " + SHOWN);
        assertThat(lines.get(2).getParameters()).containsExactly(SHOWN);
    }

    @Test
    void whatIsHarmlessStays() {
        assertThat(NoForgedLines.shown(SHOWN)).isEqualTo(SHOWN);
        assertThat(NoForgedLines.shown("Ärger “in” Köln 😀 100% {0}")).isEqualTo("Ärger “in” Köln 😀 100% {0}");
    }

    @ParameterizedTest
    @CsvSource({
        "/quizzes/12/edit, /quizzes/12/edit",
        "/invitation/ab12cd34, /invitation/…",
        "/join/KLMN/more, /join/…",
        "/join, /join"
    })
    void noDoorStandsOpenInTheLog(String path, String logged) {
        assertThat(LoggedPath.of(path)).isEqualTo(logged);
    }

    @Test
    void aPathIsNotLongerThanALine() {
        assertThat(LoggedPath.of("/" + "a".repeat(5000))).hasSize(201).endsWith("…");
    }

    private static Handler into(List<LogRecord> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}

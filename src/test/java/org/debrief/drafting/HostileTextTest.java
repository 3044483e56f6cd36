package org.debrief.drafting;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is pasted gives questions or a plain reason, in bounded time. */
@Tag("path")
class HostileTextTest {

    private static final Duration LONGEST = Duration.ofSeconds(90);
    private static final String PLAIN =
            "The harbour board said on Monday that 40 boats would return. \"We are ready,\" said Ada Lund, its director. ";

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("empty", ""),
                Arguments.of("only spaces", " \n\t \u00a0 \n"),
                Arguments.of("only zero-width characters", "\u200b\ufeff\u200b\n\u200b"),
                Arguments.of("one word", "Harbour"),
                Arguments.of("one sentence", "The harbour opened again."),
                Arguments.of("no facts", "It was quiet. Nothing much happened there. People went home. ".repeat(5)),
                Arguments.of(
                        "only a table", "Port\tBoats\tTonnes\nCastell\t40\t1,200\nBrennik\t12\t310\nDolna\t7\t95\n"),
                Arguments.of("a list", "- 40 boats\n- 12 crews\n* Ada Lund\n1. Monday\n2. Tuesday\n"),
                Arguments.of(
                        "HTML",
                        "<html><body><p class=\"x\">" + PLAIN + "</p><br/>&nbsp;&amp;<table><tr><td>4</td></tr>"),
                Arguments.of("all capitals", PLAIN.toUpperCase(Locale.ROOT).repeat(3)),
                Arguments.of("all small letters", PLAIN.toLowerCase(Locale.ROOT).repeat(3)),
                Arguments.of(
                        "no punctuation", PLAIN.replaceAll("\\p{Punct}", "").repeat(20)),
                Arguments.of(
                        "a transcript", "SMITH: We will pay on Monday.\nJONES: How much?\nSMITH: About £40 million.\n"),
                Arguments.of(
                        "a poem",
                        "The boats came in at evening,\nand forty men were singing\nof salt and rope and Monday\n"),
                Arguments.of(
                        "another language",
                        "Der Hafen wird am Montag wieder geöffnet, sagte die Direktorin den Fischern. ".repeat(4)),
                Arguments.of(
                        "two languages",
                        PLAIN + "Le port sera fermé lundi, a dit la directrice aux pêcheurs. " + PLAIN),
                Arguments.of("emoji", "🚢 " + PLAIN.replace(" ", " 🐟 ") + "👨‍👩‍👧"),
                Arguments.of("marks of direction", "\u200f\u202e" + PLAIN.replace(",", ",\u200f\u202b") + "\u202c"),
                Arguments.of("control characters", PLAIN.replace(" b", " \u0000\u0007\u001bb") + "\f\u000b\u0085"),
                Arguments.of("lone surrogates", "\ud83d " + PLAIN.replace("a", "a\udc00") + "\ud83d"),
                Arguments.of("five megabytes in a line", "word ".repeat(1_000_000)),
                Arguments.of("opening quotation marks", "\"".repeat(2_000) + PLAIN + "“ ".repeat(2_000)),
                Arguments.of("single quotation marks", PLAIN + " 'A".repeat(2_000)),
                Arguments.of("brackets", PLAIN + "(".repeat(5_000) + "[".repeat(5_000) + PLAIN + ")".repeat(5_000)),
                Arguments.of("quotations side by side", "\"No,\" she said. ".repeat(300)),
                Arguments.of("full stops", PLAIN + ".".repeat(20_000)),
                Arguments.of("digits", PLAIN + "7".repeat(20_000) + " people and 1" + ",000".repeat(3_000) + " boats"),
                Arguments.of(
                        "one sentence of 3,000 words",
                        "the boats of the old harbour said that ".repeat(375) + "it was so."),
                Arguments.of("one word of 100,000 letters", PLAIN + "a".repeat(100_000)),
                Arguments.of("names only", "Ada Lund and Hugh Hill and Ana Roy, ".repeat(400)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void givesQuestionsOrAPlainReason(String name, String text) {
        assertTimeoutPreemptively(LONGEST, () -> Invariants.draft(text), name);
    }
}

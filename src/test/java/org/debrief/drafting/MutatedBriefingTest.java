package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own briefings, damaged at random, the same way in every run. */
@Tag("sweep")
class MutatedBriefingTest {

    private static final int WORDS = 150;
    private static final int DAMAGES = 12;
    private static final List<String> STRAY = List.of(
            "\"",
            "“",
            "”",
            "'",
            "’",
            "(",
            ")",
            "[",
            "—",
            "...",
            ",",
            ".",
            "\n",
            "\n\n",
            "\t",
            "\u0000",
            "\ud83d",
            "\u202e",
            "\u200b",
            "$",
            "%",
            "said",
            "who said",
            "1,000",
            "on Monday",
            "it",
            ":",
            "</p>",
            "🐟");

    private final List<String> paragraphs = BenchmarkText.paragraphs(Path.of("questions"));

    MutatedBriefingTest() throws IOException {}

    @ParameterizedTest
    @ValueSource(
            longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26})
    void whatIsDamagedStaysInBounds(long seed) {
        Random random = new Random(seed);
        int from = random.nextInt(paragraphs.size());
        String text = BenchmarkText.of(paragraphs.subList(from, paragraphs.size()), WORDS);
        for (int i = 0; i < DAMAGES; i++) {
            text = damaged(text, random);
        }
        assertThat(Invariants.draft(text)).isEqualTo(Invariants.draft(text));
    }

    private static String damaged(String text, Random random) {
        int a = random.nextInt(text.length() + 1);
        int b = Math.min(text.length(), a + random.nextInt(40));
        String piece = text.substring(a, b);
        return text.substring(0, a)
                + switch (random.nextInt(6)) {
                    case 0 -> "";
                    case 1 -> piece + piece;
                    case 2 -> piece.toUpperCase(Locale.ROOT);
                    case 3 -> new StringBuilder(piece).reverse();
                    case 4 -> piece.replace(" ", "");
                    default -> STRAY.get(random.nextInt(STRAY.size())) + piece;
                }
                + text.substring(b);
    }
}

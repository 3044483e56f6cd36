package org.debrief.briefings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextFileTest {

    private static final String TEXT = "“Ready,” said Ana Núñez.";

    @Test
    void readsWhatEditorsWrite() throws TextFile.NotText {
        assertThat(TextFile.decode(TEXT.getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(TEXT);
        assertThat(TextFile.decode(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(TEXT);
        assertThat(TextFile.decode(TEXT.getBytes(StandardCharsets.UTF_16), "a.txt"))
                .isEqualTo(TEXT);
        assertThat(TextFile.decode(TEXT.getBytes(Charset.forName("windows-1252")), "a.txt"))
                .isEqualTo(TEXT);
    }

    @Test
    void refusesAnEmptyFileAndABinaryOne() {
        assertThatThrownBy(() -> TextFile.decode(new byte[0], "a.txt")).hasMessageContaining("is empty");
        assertThatThrownBy(() -> TextFile.decode(new byte[] {'P', 'K', 0, 4}, "a.txt"))
                .hasMessageContaining("not a text file");
    }
}

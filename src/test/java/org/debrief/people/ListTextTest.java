package org.debrief.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class ListTextTest {

    private static final String TEXT = "Jörg Œuvré,joerg@example.org";

    @Test
    void textIsReadWithAMarkWithoutOneAndAsOldSpreadsheetsWriteIt() throws UnreadableListException {
        assertThat(ListText.decode(TEXT.getBytes(UTF_8))).isEqualTo(TEXT);
        assertThat(ListText.decode(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo(TEXT);
        assertThat(ListText.decode(TEXT.getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(TEXT);
    }

    @Test
    void lineEndsAreOfOneKindAndAListIsAsLargeAsItWasInItsFile() throws UnreadableListException {
        assertThat(ListText.checked("a\r\nb\rc\n\r\n")).isEqualTo("a\nb\nc\n\n");
        String file = "a\n".repeat(100_000);
        assertThat(ListText.checked(file.replace("\n", "\r\n"))).isEqualTo(ListText.checked(file));
    }

    @Test
    void aSpreadsheetItselfIsRefused() {
        assertThatThrownBy(() -> ListText.decode(new byte[] {'P', 'K', 3, 4, 20}))
                .hasMessageContaining("save the list as CSV");
        assertThatThrownBy(() -> ListText.decode(new byte[] {'a', 0, 'b', 0}))
                .hasMessageContaining("save the list as CSV");
    }

    @Test
    void moreThan200KilobytesAreRefused() throws UnreadableListException {
        assertThat(ListText.checked("a".repeat(200_000))).hasSize(200_000);
        assertThatThrownBy(() -> ListText.checked("a".repeat(200_001))).hasMessageContaining("200 kB");
    }
}

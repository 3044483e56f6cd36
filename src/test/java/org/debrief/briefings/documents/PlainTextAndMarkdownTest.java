package org.debrief.briefings.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.briefings.documents.TestDocuments.read;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTextAndMarkdownTest {

    private static final String TEXT = "“Ready,” said Ana Núñez.";

    @Test
    void textIsReadAsEditorsWriteIt() {
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            assertThat(read(TEXT.getBytes(charset), "a.txt").text())
                    .as(charset.name())
                    .isEqualTo(TEXT);
        }
        assertThat(read("\ufeff" + TEXT + "\r\n", "a.txt").text()).isEqualTo(TEXT);
    }

    @Test
    void aServersCharsetIsHeededUnlessTheTextIsNotInIt() throws UnreadableDocument {
        URI address = URI.create("https://news.invalid/a");
        String text = "The harbour of Łódź reopened on Monday.";
        for (String name : List.of("ISO-8859-2", "UTF-16BE")) {
            assertThat(DocumentReader.read(text.getBytes(Charset.forName(name)), name, address)
                            .text())
                    .isEqualTo(text);
        }
        byte[] windows = TEXT.getBytes(Charset.forName("windows-1252"));
        for (String name : List.of("utf-8", "no-such-charset")) {
            assertThat(DocumentReader.read(windows, name, address).text()).isEqualTo(TEXT);
        }
    }

    @Test
    void theFirstShortLineIsTheTitleAndAParagraphIsNone() {
        ReadDocument titled = read("Harbour reopens\n\n\n\nThe harbour reopened on Monday.\nShips came in.", "a.txt");
        assertThat(titled.title()).isEqualTo("Harbour reopens");
        assertThat(titled.text()).isEqualTo("The harbour reopened on Monday.\nShips came in.");
        assertThat(read("The harbour reopened on Monday.\n\nShips came in.", "a.txt")
                        .title())
                .isEmpty();
    }

    @Test
    void markdownLosesItsMarks() {
        ReadDocument read = read(
                "# Harbour *reopens* at last\n\nThe [harbour](https://a.invalid) of\nSundvik **reopened** on `Monday`.\n\n"
                        + "## Two cranes lost:\n\n- one in the north\n- one in the south\n\n![A crane](crane.png)\n\n"
                        + "| Pier | Metres |\n|---|---|\n| North | 140 |\n\n> “Safe,” she said.\n\n<div>html</div>\n",
                "harbour.md");
        assertThat(read.title()).isEqualTo("Harbour reopens at last");
        assertThat(read.text())
                .isEqualTo("The harbour of Sundvik reopened on Monday.\n\nTwo cranes lost\n\none in the north\n\n"
                        + "one in the south\n\nPier | Metres\n\nNorth | 140\n\n“Safe,” she said.");
    }

    @Test
    void frontMatterTellsTitleSourceAndDay() {
        ReadDocument read = read(
                "---\ntitle: \"Harbour: open\"\nsource: Coast Courier\npublished: 2026-03-03\n---\n\nIt opened.",
                "a.md");
        assertThat(read)
                .isEqualTo(new ReadDocument("Harbour: open", "Coast Courier", LocalDate.of(2026, 3, 3), "It opened."));
    }

    @Test
    void hostileMarkdownIsReadWithoutHarm() {
        String words = "The harbour reopened on Monday.";
        for (String mark : List.of("> ", "- ", "[", "**a ", "![", "<", "a`", "_a")) {
            assertThat(read(mark.repeat(20_000) + "\n\n" + words, "a.md").text())
                    .as(mark)
                    .contains(words);
        }
    }
}

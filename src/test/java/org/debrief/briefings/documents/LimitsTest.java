package org.debrief.briefings.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.debrief.briefings.documents.TestDocuments.odt;
import static org.debrief.briefings.documents.TestDocuments.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

/** Every limit, each with the smallest document that passes it. */
class LimitsTest {

    private static final String UNPACKS = "unpacks to far more than an article";

    @Test
    void theSizeOfAFile() {
        byte[] file = utf8("a ".repeat(5_000_001));
        assertRefused(
                file,
                Limits.USUAL,
                "The file “a.bin” is larger than 10 MB. Save the article without its pictures, or "
                        + "paste the text.");
    }

    @Test
    void theNumberOfFilesInAnArchive() {
        Map<String, byte[]> parts = new HashMap<>();
        for (int i = 0; i <= Limits.USUAL.archiveEntries(); i++) {
            parts.put("part" + i, new byte[0]);
        }
        assertRefused(TestDocuments.zip(parts), Limits.USUAL, UNPACKS);
    }

    @Test
    void theSizeOfOnePartAndOfAllTogether() {
        Map<String, byte[]> parts = new HashMap<>();
        for (int i = 0; i < 4; i++) {
            byte[] noise = new byte[900];
            new Random(i).nextBytes(noise);
            parts.put("part" + i, noise);
        }
        byte[] file = TestDocuments.zip(parts);
        assertRefused(file, with(800, 100_000, 500, 1000), UNPACKS);
        assertRefused(file, with(1_000, 3_000, 500, 1000), UNPACKS);
        assertRefused(file, with(1_000, 4_000, 500, 1000), "is an archive");
    }

    @Test
    void theNumberOfPages() {
        byte[] pdf = new TestPdf().page().page().bytes();
        assertRefused(
                pdf,
                with(100_000, 100_000, 2, 1000),
                "The PDF “a.bin” has 3 pages, and at most 2 are read. Save the pages of the article as a PDF of their own.");
    }

    @Test
    void theTimeForAPdf() {
        byte[] pdf = new TestPdf()
                .line(72, 90, "The harbour reopened on Monday after nine days.")
                .bytes();
        Limits hurried = new Limits(10_000_000, 10, 100_000, 100_000, 100, 200, 1000, 10, 1000, Duration.ofNanos(1));
        assertRefused(
                pdf,
                hurried,
                "The PDF “a.bin” takes too long to read. Open it, copy the text of the article and paste it.");
    }

    @Test
    void theStreamsOfAPdf() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write(utf8("%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n"));
        try (DeflaterOutputStream deflated = new DeflaterOutputStream(bomb)) {
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 30; i++) {
                deflated.write(zeros);
            }
        }
        bomb.write(utf8("\nendstream\nendobj\n"));
        assertRefused(bomb.toByteArray(), Limits.USUAL, UNPACKS);
        String old = "%PDF-1.7\n1 0 obj\n<< /Filter /LZWDecode >>\nstream\n" + "a".repeat(300_000) + "\nendstream\n";
        assertRefused(utf8(old), Limits.USUAL, UNPACKS);
    }

    @Test
    void theLengthOfTheText() {
        Limits limits = with(1_000_000, 1_000_000, 10, 1_000);
        String sentence = "The harbour of Sundvik reopened on Monday after nine days. ";
        String html = "<html><body><article><p>" + sentence.repeat(10) + ("</p><p>" + sentence.repeat(5)).repeat(10);
        TestPdf pdf = new TestPdf();
        for (int i = 0; i < 40; i++) {
            pdf.line(72, 90 + 12 * i, sentence);
        }
        assertThat(read(utf8(sentence.repeat(100)), "a.txt", limits)).isBetween(990, 1_000);
        assertThat(read(utf8(sentence.repeat(100)), "a.md", limits)).isBetween(990, 1_000);
        assertThat(read(utf8(html), "a.html", limits)).isBetween(900, 1_000);
        assertThat(read(odt(("<text:p>" + sentence + "</text:p>").repeat(100)), "a.odt", limits))
                .isBetween(900, 1_000);
        assertThat(read(
                        TestDocuments.docx(d -> d.createParagraph().createRun().setText(sentence.repeat(100))),
                        "a",
                        limits))
                .isBetween(990, 1_000);
        assertThat(read(pdf.bytes(), "a.pdf", limits)).isBetween(900, 1_000);
    }

    private static int read(byte[] bytes, String name, Limits limits) {
        return TestDocuments.read(bytes, name, limits).text().length();
    }

    private static void assertRefused(byte[] bytes, Limits limits, String sentence) {
        assertThatThrownBy(() -> DocumentReader.read(bytes, "a.bin", limits))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(sentence);
    }

    private static Limits with(long partBytes, long unpackedBytes, int pages, int characters) {
        return new Limits(
                10_000_000, 10, unpackedBytes, partBytes, 100, 200, 1_000, pages, characters, Duration.ofSeconds(20));
    }
}

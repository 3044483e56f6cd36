package org.debrief.briefings.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.debrief.briefings.documents.TestDocuments.odt;
import static org.debrief.briefings.documents.TestDocuments.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    /** One name may be there any number of times. */
    @Test
    void theNumberOfFilesOfOneName() {
        byte[] one = TestDocuments.zip(Map.of("part", new byte[0]));
        byte[] entry = Arrays.copyOf(one, Bytes.indexOf(one, new byte[] {'P', 'K', 1, 2}, 0, one.length));
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i <= Limits.USUAL.archiveEntries(); i++) {
            all.writeBytes(entry);
        }
        assertRefused(all.toByteArray(), Limits.USUAL, UNPACKS);
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

    /** The library drops the first two bytes of a stream unread, and passes over "endstream" within one. */
    @Test
    void aStreamOfAPdfIsMeasuredAsTheLibraryUnpacksIt() throws IOException {
        byte[] deflated = deflated(new byte[30_000_000]);
        deflated[0] = 0;
        deflated[1] = 0;
        assertRefused(pdf("/Filter /FlateDecode", deflated), Limits.USUAL, UNPACKS);
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        stored.write(new byte[] {0x78, 1, 0, 11, 0, (byte) 0xf4, (byte) 0xff});
        stored.write(utf8("\nendstream\n"));
        stored.write(deflated, 2, deflated.length - 2);
        assertRefused(pdf("/Filter /FlateDecode", stored.toByteArray()), Limits.USUAL, UNPACKS);
    }

    @Test
    void theStreamsOfAPdfBehindSeveralFiltersOrUnknownOnes() throws IOException {
        byte[] deflated = deflated(new byte[30_000_000]);
        byte[] hex = utf8(HexFormat.of().formatHex(deflated) + ">");
        assertRefused(pdf("/Filter [/ASCIIHexDecode /FlateDecode]", hex), Limits.USUAL, UNPACKS);
        assertRefused(pdf("/Filter[/AHx/Fl]", hex), Limits.USUAL, UNPACKS);
        byte[] large = utf8("a".repeat(300_000));
        assertRefused(pdf("/Filter 7 0 R", large), Limits.USUAL, UNPACKS);
        assertRefused(pdf("/Filter /L#5AWDecode", large), Limits.USUAL, UNPACKS);
        assertRefused(pdf("/#46ilter /LZWDecode", large), Limits.USUAL, UNPACKS);
    }

    @Test
    void theStreamsOfAPdfTogether() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 6; i++) {
            all.write(pdf("/Filter /FlateDecode", deflated(new byte[18_000_000])));
        }
        assertRefused(all.toByteArray(), Limits.USUAL, UNPACKS);
    }

    @Test
    void theStreamsOfAnEncryptedPdf() throws IOException {
        TestPdf pdf = new TestPdf().line(72, 90, "The harbour reopened on Monday after nine days.");
        PDStream bomb = new PDStream(pdf.document);
        try (OutputStream content = bomb.createOutputStream(COSName.FLATE_DECODE)) {
            content.write(new byte[30_000_000]);
        }
        pdf.document.getPage(0).setContents(bomb);
        assertRefused(pdf.protect("", true).bytes(), Limits.USUAL, UNPACKS);
    }

    @Test
    void theTimeForTheLinesOfAPdf() {
        List<PdfLine> page = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            page.add(new PdfLine("It rained.", 72 + i / 1_000f, 300, i, 10, false, 0.5f));
        }
        PdfParagraphs paragraphs = new PdfParagraphs(List.of(page), new TimeLimit(Duration.ofMillis(50)));
        assertThatThrownBy(() -> paragraphs.addTo(new DocumentText(Limits.USUAL)))
                .isInstanceOf(TimeLimit.TooSlow.class);
    }

    @Test
    @Timeout(10)
    void manyLinesOfAPageTakeNoLonger() {
        List<PdfLine> page = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            page.add(new PdfLine("It rained " + i + " times.", 72, 300, i, 10, false, 0.5f));
        }
        DocumentText text = new DocumentText(Limits.USUAL);
        new PdfParagraphs(List.of(page), new TimeLimit(Duration.ofSeconds(10))).addTo(text);
        assertThat(text.text()).contains("It rained 99 times.");
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(String filter, byte[] content) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.write(utf8("%PDF-1.7\n1 0 obj\n<< " + filter + " >>\nstream\n"));
        pdf.write(content);
        pdf.write(utf8("\nendstream\nendobj\n"));
        return pdf.toByteArray();
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

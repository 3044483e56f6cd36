package org.debrief.briefings.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets a PDF line by line, at places in points from the upper left of a US letter page (612 by 792). */
final class TestPdf implements AutoCloseable {

    static final float BODY = 10;
    static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
    static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);

    final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();

    TestPdf() {
        page();
    }

    TestPdf page() {
        page = new PDPage();
        document.addPage(page);
        return this;
    }

    TestPdf line(float left, float top, String words) {
        return line(left, top, words, ROMAN, BODY);
    }

    TestPdf line(float left, float top, String words, PDFont font, float size) {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(left, 792 - top);
            content.showText(words);
            content.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Lines one below the other, 12 points apart. */
    TestPdf lines(float left, float top, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            line(left, top + 12 * i, lines.get(i));
        }
        return this;
    }

    TestPdf protect(String password, boolean copying) {
        AccessPermission permission = new AccessPermission();
        permission.setCanExtractContent(copying);
        StandardProtectionPolicy policy = new StandardProtectionPolicy("the owner's", password, permission);
        policy.setEncryptionKeyLength(128);
        try {
            document.protect(policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        close();
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.debrief.briefings.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes documents of every kind, and what each is made of. */
final class TestDocuments {

    static final String ODT_TYPE = "application/vnd.oasis.opendocument.text";
    static final String WORD_TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
            + "wordprocessingml.document.main+xml\"/></Types>";
    private static final String WORD_RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                    + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";

    private TestDocuments() {}

    static ReadDocument read(byte[] bytes, String name) {
        return read(bytes, name, Limits.USUAL);
    }

    static ReadDocument read(byte[] bytes, String name, Limits limits) {
        try {
            return DocumentReader.read(bytes, name, limits);
        } catch (UnreadableDocument refused) {
            throw new AssertionError(refused.sentence(), refused);
        }
    }

    static ReadDocument read(String text, String name) {
        return read(utf8(text), name);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] docx(Consumer<XWPFDocument> write) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            write.accept(document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] docxOf(String documentXml) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", utf8(WORD_TYPES));
        parts.put("_rels/.rels", utf8(WORD_RELATIONS));
        parts.put("word/document.xml", utf8(documentXml));
        return zip(parts);
    }

    /** A document with that XML in its body. */
    static byte[] odt(String body) {
        return odtOf("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">"
                + "<office:body><office:text>" + body + "</office:text></office:body></office:document-content>");
    }

    static byte[] odtOf(String contentXml) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", utf8(ODT_TYPE));
        parts.put("content.xml", utf8(contentXml));
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static List<String> paragraphs(ReadDocument read) {
        return List.of(read.text().split("\n\n"));
    }
}

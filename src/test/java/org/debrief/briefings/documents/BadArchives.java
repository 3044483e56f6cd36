package org.debrief.briefings.documents;

import static org.debrief.briefings.documents.TestDocuments.docxOf;
import static org.debrief.briefings.documents.TestDocuments.odt;
import static org.debrief.briefings.documents.TestDocuments.odtOf;
import static org.debrief.briefings.documents.TestDocuments.utf8;
import static org.debrief.briefings.documents.TestDocuments.zip;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The part of {@link BadFilesTest} whose files are archives, as .docx and .odt are. */
final class BadArchives {

    private static final String BILLION_LAUGHS =
            "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;\">]><x>&c;</x>";
    private static final String EXTERNAL = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><x>&a;</x>";

    private BadArchives() {}

    static Stream<Arguments> all() {
        byte[] whole = odt("<text:p>The harbour reopened on Monday.</text:p>");
        return Stream.of(
                arguments(
                        "cut.odt",
                        Arrays.copyOf(whole, whole.length / 2),
                        "The file %s is damaged. Open it in the program that made it, save it again and upload the new file."),
                arguments(
                        "bare.docx",
                        zip(Map.of("[Content_Types].xml", utf8(TestDocuments.WORD_TYPES))),
                        "The file %s is damaged. Open it in the program that made it, save it again and upload the new file."),
                arguments(
                        "broken.docx",
                        docxOf("<w:document"),
                        "The file %s is damaged. Open it in the program that made it, save it again and upload the new file."),
                arguments(
                        "other.docx",
                        docxOf("<other/>"),
                        "The file %s is damaged. Open it in the program that made it, save it again and upload the new file."),
                arguments(
                        "strict.docx",
                        docxOf("<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>"),
                        "The file %s is a “Strict Open XML” document. Save it in Word as “Word Document (.docx)” instead."),
                arguments(
                        "empty.odt",
                        odt("<text:p/>"),
                        "The file %s has no text. Choose another file, or paste the text."),
                arguments(
                        "things.docx",
                        zip(Map.of("notes.txt", utf8("Notes"))),
                        "The file %s is an archive. Unpack it and upload the article that is in it."),
                arguments(
                        "slides.docx",
                        zip(Map.of("[Content_Types].xml", utf8("<Types a=\"presentationml\"/>"))),
                        "The file %s is a presentation, and articles are read from documents. Paste the text of the article."),
                arguments(
                        "book.epub",
                        zip(Map.of("mimetype", utf8("application/epub+zip"))),
                        "The file %s is an e-book, and articles are read from documents. Paste the text of the article."),
                arguments(
                        "locked.odt",
                        lockedOdt(),
                        "The file %s is protected by a password. Remove the password, save it and upload it again."),
                arguments(
                        "laughs.docx",
                        docxOf(BILLION_LAUGHS),
                        "The file %s declares XML entities, which may do harm. Copy the article into a new document."),
                arguments(
                        "laughs.odt",
                        odtOf(BILLION_LAUGHS),
                        "The file %s declares XML entities, which may do harm. Copy the article into a new document."),
                arguments(
                        "fetch.docx",
                        docxOf(EXTERNAL),
                        "The file %s declares XML entities, which may do harm. Copy the article into a new document."),
                arguments(
                        "fetch.odt",
                        odtOf(EXTERNAL),
                        "The file %s declares XML entities, which may do harm. Copy the article into a new document."),
                arguments(
                        "deep.odt",
                        odt("<text:span>".repeat(900) + "</text:span>".repeat(900)),
                        "The file %s is nested too deeply to be read. Copy the article into a new document."),
                arguments(
                        "deep.docx",
                        docxOf("<a>".repeat(900) + "</a>".repeat(900)),
                        "The file %s is nested too deeply to be read. Copy the article into a new document."),
                arguments(
                        "capitals.docx",
                        deepInCapitals(),
                        "The file %s is nested too deeply to be read. Copy the article into a new document."),
                arguments(
                        "bomb.docx",
                        docxOf("<a>" + " ".repeat(3_000_000) + "</a>"),
                        "The file %s unpacks to far more than an article. Copy the article into a new document."));
    }

    private static byte[] deepInCapitals() {
        Map<String, byte[]> parts = new HashMap<>();
        parts.put("[Content_Types].xml", utf8(TestDocuments.WORD_TYPES));
        parts.put("word/document.XML", utf8("<a>".repeat(900) + "</a>".repeat(900)));
        return zip(parts);
    }

    private static byte[] lockedOdt() {
        Map<String, byte[]> parts = new HashMap<>();
        parts.put("mimetype", utf8(TestDocuments.ODT_TYPE));
        parts.put("content.xml", new byte[] {7, 1, 9});
        parts.put("META-INF/manifest.xml", utf8("<manifest:manifest><manifest:encryption-data/></manifest:manifest>"));
        return zip(parts);
    }
}

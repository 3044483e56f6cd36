package org.debrief.briefings.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads the body of a Word document: no headers, notes, comments, text boxes or pictures. */
final class DocxReader {

    private static final Pattern NOTE_MARK = Pattern.compile("\\[(foot|end)noteRef:-?\\d+]");
    private static final Pattern TITLE_OR_HEADING = Pattern.compile("(title|subtitle|heading ?\\d?)");

    private final Refusals refusals;
    private final Limits limits;

    DocxReader(Refusals refusals, Limits limits) {
        this.refusals = refusals;
        this.limits = limits;
    }

    ReadDocument read(Archive archive, byte[] file) throws UnreadableDocument {
        for (Map.Entry<String, byte[]> part : archive.parts().entrySet()) {
            if (Archive.isXml(part.getKey())) {
                SafeXml.check(part.getValue(), refusals, limits);
            }
        }
        if (archive.words("word/document.xml").contains("http://purl.oclc.org/ooxml/")) {
            throw refusals.strict();
        }
        DocumentText text = new DocumentText(limits);
        String title;
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(file));
                XWPFDocument document = new XWPFDocument(opened)) {
            document.getBodyElements().forEach(element -> addElement(document, element, text));
            title = opened.getPackageProperties().getTitleProperty().orElse("");
        } catch (IOException | InvalidFormatException | RuntimeException | StackOverflowError broken) {
            // POI answers a part that is missing or is not what it should be with whatever it trips over.
            throw refusals.damaged();
        }
        if (text.isEmpty()) {
            throw refusals.noText();
        }
        String words = text.text();
        return MissingFacts.fill(new ReadDocument(Titles.fromProperties(title, words), "", null, words));
    }

    private static void addElement(XWPFDocument document, IBodyElement element, DocumentText text) {
        if (element instanceof XWPFParagraph paragraph) {
            addParagraph(document, paragraph, text);
        } else if (element instanceof XWPFTable table) {
            for (XWPFTableRow row : table.getRows()) {
                text.row(row.getTableCells().stream().map(DocxReader::words).toList());
            }
        } else if (element instanceof XWPFSDT control) {
            control.getContent().getText().lines().forEach(text::paragraph);
        }
    }

    private static void addParagraph(XWPFDocument document, XWPFParagraph paragraph, DocumentText text) {
        String words = words(paragraph);
        String style = styleOf(document, paragraph);
        if (style.startsWith("toc") || style.equals("caption")) {
            return;
        }
        if (TITLE_OR_HEADING.matcher(style).matches()) {
            text.heading(words);
        } else if (paragraph.getNumID() != null) {
            text.item(words);
        } else {
            words.lines().forEach(text::paragraph);
        }
    }

    private static String styleOf(XWPFDocument document, XWPFParagraph paragraph) {
        String id = paragraph.getStyle();
        if (id == null) {
            return "";
        }
        XWPFStyle style =
                document.getStyles() == null ? null : document.getStyles().getStyle(id);
        String name = style == null ? null : style.getName();
        return (name == null ? id : name).toLowerCase(Locale.ROOT);
    }

    private static String words(XWPFTableCell cell) {
        return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
    }

    private static String words(XWPFParagraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (IRunElement element : paragraph.getIRuns()) {
            if (element instanceof XWPFRun run) {
                words.append(run.text());
            } else if (element instanceof XWPFSDT control) {
                words.append(control.getContent().getText());
            }
        }
        return NOTE_MARK.matcher(words).replaceAll("");
    }
}

package org.debrief.briefings.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.briefings.documents.TestDocuments.docx;
import static org.debrief.briefings.documents.TestDocuments.odt;
import static org.debrief.briefings.documents.TestDocuments.read;

import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Word and OpenDocument files with the same content are read to the same text. */
class OfficeDocumentsTest {

    private static final String TITLE = "Harbour of Sundvik reopens";
    private static final String TEXT =
            "Published 3 March 2026\n\nThe harbour of Sundvik reopened on Monday after nine days, and "
                    + "the first ferry left at noon with more than 300 people on board.\n\nTwo cranes lost\n\nThe state pays:\n\n"
                    + "9 million crowns for the wall;\n3.4 million crowns for cranes.\n\nPier | Metres\nNorth | 140\n\n"
                    + "“It is safe again,” said Helena Brandt.";

    @Test
    void aWordDocumentIsRead() {
        byte[] file = docx(document -> {
            document.createParagraph().createRun().setText(TITLE);
            add(document, "Published 3 March 2026");
            add(
                    document,
                    "The harbour of Sundvik reopened on Monday after nine days, and the first ferry left at noon with "
                            + "more than 300 people on board.");
            XWPFParagraph heading = add(document, "Two cranes lost.");
            heading.setStyle("Heading2");
            add(document, "The state pays:");
            add(document, "9 million crowns for the wall;").setNumID(BigInteger.ONE);
            add(document, "3.4 million crowns for cranes.").setNumID(BigInteger.ONE);
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Pier");
            table.getRow(0).getCell(1).setText("Metres");
            table.getRow(1).getCell(0).setText("North");
            table.getRow(1).getCell(1).setText("140");
            XWPFParagraph last = add(document, "“It is safe again,” ");
            last.createHyperlinkRun("https://sundvik.invalid").setText("said Helena Brandt");
            last.createRun().setText(".");
            document.createFootnote().createParagraph().createRun().setText("A note.");
            document.getProperties().getCoreProperties().setTitle("Template for letters");
        });
        assertRead(read(file, "harbour.txt"));
    }

    @Test
    void anOpenDocumentIsRead() {
        byte[] file = odt("<text:h>" + TITLE + "</text:h><text:p>Published 3<text:s/>March 2026</text:p>"
                + "<text:tracked-changes><text:p>Deleted.</text:p></text:tracked-changes>"
                + "<text:p>The harbour of <text:span>Sundvik</text:span> reopened on Monday<text:note><text:p>A note."
                + "</text:p></text:note> after nine days, and the first ferry left at noon with more than 300 people on "
                + "board.</text:p><text:h>Two cranes lost.</text:h><text:p>The state pays:</text:p><text:list>"
                + "<text:list-item><text:p>9 million crowns for the wall;</text:p></text:list-item>"
                + "<text:list-item><text:p>3.4 million crowns for cranes.</text:p></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell><text:p>Pier</text:p></table:table-cell>"
                + "<table:table-cell><text:p>Metres</text:p></table:table-cell></table:table-row><table:table-row>"
                + "<table:table-cell><text:p>North</text:p></table:table-cell><table:table-cell><text:p>140</text:p>"
                + "</table:table-cell></table:table-row></table:table>"
                + "<text:p>“It is safe again,” said Helena Brandt.</text:p>");
        assertRead(read(file, "harbour.docx"));
    }

    @Test
    void theParagraphsOfACellAreNotOneWord() {
        byte[] file = docx(document -> {
            add(document, "The harbour of Sundvik reopened on Monday after nine days.");
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("North");
            table.getRow(0).getCell(0).addParagraph().createRun().setText("Pier");
            table.getRow(0).getCell(1).setText("140");
        });
        assertThat(read(file, "cells.docx").text()).endsWith("North Pier | 140");
    }

    @Test
    void aStyleWithoutANameIsKnownByItsId() {
        byte[] file = docx(document -> {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Heading2");
            document.createStyles().addStyle(new XWPFStyle(style));
            add(document, "The harbour of Sundvik reopened on Monday after nine days.");
            add(document, "Two cranes lost.").setStyle("Heading2");
        });
        assertThat(read(file, "styles.docx").text())
                .isEqualTo("The harbour of Sundvik reopened on Monday after nine days.\n\nTwo cranes lost");
    }

    @Test
    void anArchiveWithinADocumentStaysPacked() {
        byte[] bomb = TestDocuments.docxOf(" ".repeat(5_000_000));
        byte[] file = docx(document -> {
            add(document, "The harbour of Sundvik reopened on Monday after nine days.");
            try {
                document.getPackage()
                        .createPart(PackagingURIHelper.createPartName("/word/embeddings/a.docx"), "application/zip")
                        .getOutputStream()
                        .write(bomb);
            } catch (IOException | InvalidFormatException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(read(file, "nested.docx").text()).startsWith("The harbour of Sundvik");
    }

    private static void assertRead(ReadDocument read) {
        assertThat(read.title()).isEqualTo(TITLE);
        assertThat(read.published()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(read.text()).isEqualTo(TEXT);
    }

    private static XWPFParagraph add(XWPFDocument document, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        return paragraph;
    }
}

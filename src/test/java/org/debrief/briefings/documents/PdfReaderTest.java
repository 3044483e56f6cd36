package org.debrief.briefings.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.briefings.documents.TestDocuments.paragraphs;
import static org.debrief.briefings.documents.TestDocuments.read;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    private static final List<String> FIRST = List.of(
            "The harbour of Sundvik reopened on Monday after nine days, and the first ferry",
            "left at noon with more than 300 people on board, the port authority told re-",
            "porters who had been waiting on the well-",
            "known quay since dawn.");
    private static final List<String> SECOND = List.of(
            "The storm of 21 February tore two cranes from their rails and broke 140 metres",
            "of the wall. Repairs cost 12.4 million crowns.");
    private static final String FIRST_JOINED =
            "The harbour of Sundvik reopened on Monday after nine days, and the first ferry left at noon with more than 300 "
                    + "people on board, the port authority told reporters who had been waiting on the well-known quay since "
                    + "dawn.";
    private static final String SECOND_JOINED =
            "The storm of 21 February tore two cranes from their rails and broke 140 metres of the wall. Repairs cost 12.4 "
                    + "million crowns.";

    @Test
    void linesBecomeParagraphsAndDividedWordsAreWhole() {
        byte[] pdf = new TestPdf()
                .line(72, 80, "Harbour of Sundvik reopens", TestPdf.BOLD, 18)
                .line(72, 100, "SUNDVIK, 3 March 2026 - Ferries sail again.")
                .lines(72, 130, FIRST)
                .line(72, 192, "Two cranes lost", TestPdf.BOLD, TestPdf.BODY)
                .lines(72, 210, SECOND)
                .bytes();
        ReadDocument read = read(pdf, "harbour.pdf");
        assertThat(read.title()).isEqualTo("Harbour of Sundvik reopens");
        assertThat(read.published()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(paragraphs(read))
                .containsExactly(
                        "SUNDVIK, 3 March 2026 - Ferries sail again.", FIRST_JOINED, "Two cranes lost", SECOND_JOINED);
    }

    @Test
    void anIndentBeginsAParagraph() {
        byte[] pdf = new TestPdf()
                .lines(72, 130, FIRST)
                .line(90, 178, SECOND.get(0))
                .line(72, 190, SECOND.get(1))
                .bytes();
        assertThat(paragraphs(read(pdf, "a.pdf"))).containsExactly(FIRST_JOINED, SECOND_JOINED);
    }

    @Test
    void columnsAreReadOneAfterTheOtherHoweverTheyWereWritten() {
        List<String> left = List.of(
                "The harbour reopened on Monday",
                "after nine days, and the first of",
                "the ferries left at noon with 300",
                "people on board, the authority",
                "told reporters on the old quay.",
                "Nobody was hurt in the storm,");
        List<String> right = List.of(
                "said the mayor, who had come to",
                "see it off. The storm tore two of",
                "the cranes from their rails and",
                "broke the wall, which is to cost",
                "more than 12 million crowns and",
                "will be paid for by the state.");
        TestPdf pdf = new TestPdf().line(72, 80, "Harbour of Sundvik reopens after nine days", TestPdf.BOLD, 18);
        for (int i = 0; i < left.size(); i++) {
            pdf.line(72, 110 + 12 * i, left.get(i)).line(300, 110 + 12 * i, right.get(i));
        }
        ReadDocument read = read(pdf.bytes(), "columns.pdf");
        assertThat(read.text())
                .isEqualTo(
                        "The harbour reopened on Monday after nine days, and the first of the ferries left at noon with "
                                + "300 people on board, the authority told reporters on the old quay.\n\nNobody was hurt in the "
                                + "storm, said the mayor, who had come to see it off. The storm tore two of the cranes from their "
                                + "rails and broke the wall, which is to cost more than 12 million crowns and will be paid for by "
                                + "the state.");
    }

    @Test
    void runningHeadsAndPageNumbersAreLeftOutAndAParagraphGoesOnOverThePage() {
        TestPdf pdf = new TestPdf()
                .line(72, 40, "Coast Courier - Harbour report")
                .lines(72, 130, FIRST)
                .lines(
                        72,
                        190,
                        List.of("The work will go on until the end of May, when the larger of the two cranes is"))
                .line(300, 760, "Page 1 of 2");
        pdf.page()
                .line(72, 40, "Coast Courier - Harbour report")
                .lines(72, 130, List.of("replaced, and ferries may be late on some days."))
                .line(300, 760, "Page 2 of 2");
        assertThat(paragraphs(read(pdf.bytes(), "a.pdf")))
                .containsExactly(
                        FIRST_JOINED,
                        "The work will go on until the end of May, when the larger of the two cranes is replaced, and ferries "
                                + "may be late on some days.");
    }

    @Test
    void aTitleInThePropertiesCountsOnlyWhereTheTextBearsItOut() {
        TestPdf pdf = new TestPdf()
                .line(72, 90, "Harbour reopens in Sundvik", TestPdf.BOLD, 18)
                .lines(72, 130, FIRST);
        pdf.document.getDocumentInformation().setTitle("Microsoft Word - harbour_final2.docx");
        assertThat(read(pdf.bytes(), "a.pdf").title()).isEqualTo("Harbour reopens in Sundvik");
        TestPdf told = new TestPdf().lines(72, 130, FIRST);
        told.document.getDocumentInformation().setTitle("Ferry leaves Sundvik harbour");
        assertThat(read(told.bytes(), "a.pdf").title()).isEqualTo("Ferry leaves Sundvik harbour");
    }

    @Test
    void aPdfIsKnownWhateverItsNameAndReadWhenItMayOnlyNotBeChanged() {
        assertThat(read(new TestPdf().lines(72, 130, FIRST).protect("", true).bytes(), "a.txt")
                        .text())
                .isEqualTo(FIRST_JOINED);
    }
}

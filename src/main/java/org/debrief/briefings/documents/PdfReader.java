package org.debrief.briefings.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text layer of a PDF. */
final class PdfReader {

    /** Letters of a document; a scanned one may have a few from a stamp. */
    private static final int FEWEST_LETTERS = 30;

    private final Refusals refusals;
    private final Limits limits;

    PdfReader(Refusals refusals, Limits limits) {
        this.refusals = refusals;
        this.limits = limits;
    }

    ReadDocument read(byte[] bytes) throws UnreadableDocument {
        PdfStreams.check(bytes, refusals, limits);
        SubstituteFont.use();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document);
        } catch (InvalidPasswordException locked) {
            throw refusals.password();
        } catch (TimeLimit.TooSlow slow) {
            throw refusals.tooSlow();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // A PDF may be broken in any place, and the library answers with whatever it trips over there.
            throw refusals.damaged();
        }
    }

    private ReadDocument read(PDDocument document) throws IOException, UnreadableDocument {
        int pages = document.getNumberOfPages();
        if (pages > limits.pdfPages()) {
            throw refusals.tooManyPages(pages, limits);
        }
        if (!document.getCurrentAccessPermission().canExtractContent()) {
            throw refusals.noCopying();
        }
        TimeLimit time = new TimeLimit(limits.time());
        PdfObjects.check(document, new PdfUnpacking(refusals, limits), time);
        List<List<PdfLine>> read = new PdfLineCollector(limits, time).collect(document);
        if (letters(read) < FEWEST_LETTERS) {
            throw pages == 0 ? refusals.damaged() : refusals.scanned();
        }
        List<List<PdfLine>> ordered = new ArrayList<>();
        for (List<PdfLine> page : RunningHeads.remove(read)) {
            ordered.add(PdfColumns.inReadingOrder(page, time));
        }
        DocumentText text = new DocumentText(limits);
        new PdfParagraphs(ordered, time).addTo(text);
        String title = document.getDocumentInformation().getTitle();
        String words = text.text();
        return MissingFacts.fill(
                new ReadDocument(title == null ? "" : Titles.fromProperties(title, words), "", null, words));
    }

    private static long letters(List<List<PdfLine>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .flatMapToInt(line -> line.words().chars())
                .filter(Character::isLetter)
                .count();
    }
}

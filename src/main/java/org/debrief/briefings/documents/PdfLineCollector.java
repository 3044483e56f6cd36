package org.debrief.briefings.documents;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of each page in the order in which the file has them, with where they stand. */
final class PdfLineCollector extends PDFTextStripper {

    /** In sizes of the letters: between columns, and seldom between words however a line was stretched. */
    private static final float WIDE_GAP = 1.3f;

    private final List<List<PdfLine>> pages = new ArrayList<>();
    private final List<TextPosition> run = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Limits limits;
    private final TimeLimit time;
    private int characters;

    PdfLineCollector(Limits limits, TimeLimit time) {
        this.limits = limits;
        this.time = time;
        setSortByPosition(false);
    }

    List<List<PdfLine>> collect(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
        return pages;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        if (characters <= limits.characters()) {
            super.processPage(page);
        }
    }

    @Override
    protected void startPage(PDPage page) {
        pages.add(new ArrayList<>());
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        time.check();
        super.processOperator(operator, operands);
    }

    /** What is beyond the limit is not even kept, since a page may hold millions of letters. */
    @Override
    protected void processTextPosition(TextPosition text) {
        if (characters <= limits.characters()) {
            characters++;
            super.processTextPosition(text);
        }
    }

    @Override
    protected void writeString(String word, List<TextPosition> letters) {
        if (letters.isEmpty()) {
            return;
        }
        if (!run.isEmpty()) {
            TextPosition last = run.get(run.size() - 1);
            float gap = letters.get(0).getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
            if (gap > WIDE_GAP * last.getFontSizeInPt() || gap < -last.getFontSizeInPt()) {
                endLine();
            } else {
                words.append(' ');
            }
        }
        words.append(word);
        run.addAll(letters);
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
    }

    private void endLine() {
        String text = DocumentText.clean(words.toString().replace("\u00ad", "-"));
        if (!text.isEmpty()) {
            TextPosition first = run.get(0);
            TextPosition last = run.get(run.size() - 1);
            boolean bold = run.stream().allMatch(PdfLineCollector::isBold);
            pages.get(pages.size() - 1)
                    .add(new PdfLine(
                            text,
                            first.getXDirAdj(),
                            last.getXDirAdj() + last.getWidthDirAdj(),
                            first.getYDirAdj(),
                            Math.max(1, first.getFontSizeInPt()),
                            bold,
                            first.getYDirAdj() / Math.max(1, first.getPageHeight())));
        }
        run.clear();
        words.setLength(0);
    }

    private static boolean isBold(TextPosition letter) {
        String font = letter.getFont().getName();
        return font != null && font.toLowerCase(Locale.ROOT).matches(".*(bold|black|heavy).*");
    }
}

package org.debrief.briefings.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Joins the lines of a PDF into paragraphs and headings. */
final class PdfParagraphs {

    private static final int LONGEST_BOLD_HEADING = 16;

    /** Of the usual distance of two baselines. */
    private static final float GAP = 1.3f;

    /** In sizes of the letters. */
    private static final float INDENT = 0.8f;

    private static final Pattern BULLET = Pattern.compile("^[•‣▪■●◦·–\\uf0b7]\\s*(?=\\S)");

    private final List<List<PdfLine>> pages;
    private final Hyphens hyphens;
    private final float body;
    private final float spacing;
    private final TimeLimit time;
    private final List<PdfLine> open = new ArrayList<>();

    PdfParagraphs(List<List<PdfLine>> pages, TimeLimit time) {
        this.time = time;
        this.pages = pages.stream().map(PdfParagraphs::joinedBeside).toList();
        this.hyphens = new Hyphens(this.pages);
        this.body = PdfSizes.body(pages);
        this.spacing = spacing();
    }

    void addTo(DocumentText text) {
        for (List<PdfLine> page : pages) {
            NavigableMap<Float, Float> edges = edges(page);
            for (int i = 0; i < page.size(); i++) {
                time.check();
                PdfLine line = page.get(i);
                if (!open.isEmpty() && begins(line, open.get(open.size() - 1), i > 0, edges)) {
                    close(text);
                }
                open.add(line);
            }
        }
        close(text);
    }

    /** How far to the right lines go on a page, by where they begin. */
    private static NavigableMap<Float, Float> edges(List<PdfLine> page) {
        NavigableMap<Float, Float> edges = new TreeMap<>();
        page.forEach(line -> edges.merge(line.left(), line.right(), Math::max));
        return edges;
    }

    private boolean begins(PdfLine line, PdfLine last, boolean onOnePage, NavigableMap<Float, Float> edges) {
        boolean heading = isHeading(line);
        if (heading != isHeading(last) || Math.abs(line.size() - last.size()) > 0.1 * body) {
            return true;
        }
        if (BULLET.matcher(line.words()).find()) {
            return true;
        }
        float down = line.y() - last.y();
        if (down < 0 || !onOnePage) {
            return Punctuation.endsSentence(last.words());
        }
        if (heading) {
            return down > 1.7 * line.size();
        }
        boolean indented = line.left() - last.left() > INDENT * line.size() && line.left() - last.left() < line.width();
        boolean listed = BULLET.matcher(open.get(0).words()).find();
        return down > GAP * spacing || indented && !listed || endsEarly(last, line, edges);
    }

    /** A sentence ends, and the next line's first word had room after it. */
    private static boolean endsEarly(PdfLine last, PdfLine line, NavigableMap<Float, Float> edges) {
        if (!Punctuation.endsSentence(last.words())) {
            return false;
        }
        float indent = 3 * last.size();
        float edge = last.right();
        float end = Math.min(last.left() + indent, last.right());
        for (float other : edges.subMap(last.left() - indent, false, Math.max(end, last.left()), false)
                .values()) {
            edge = Math.max(edge, other);
        }
        int first = (line.words() + " ").indexOf(' ');
        float word = line.width() * first / line.words().length();
        return edge - last.right() > word + line.size();
    }

    private boolean isHeading(PdfLine line) {
        return PdfSizes.isLarge(line, body)
                || line.bold() && line.wordCount() <= LONGEST_BOLD_HEADING && !Punctuation.endsSentence(line.words());
    }

    private void close(DocumentText text) {
        if (open.isEmpty()) {
            return;
        }
        String words = hyphens.join(open.stream().map(PdfLine::words).toList());
        String unmarked = BULLET.matcher(words).replaceFirst("");
        if (isHeading(open.get(0))) {
            text.heading(words);
        } else if (!unmarked.equals(words)) {
            text.item(unmarked);
        } else {
            text.paragraph(words);
        }
        open.clear();
    }

    /** What stands beside each other here is one line that was stretched, or the cells of a table. */
    private static List<PdfLine> joinedBeside(List<PdfLine> lines) {
        List<PdfLine> joined = new ArrayList<>();
        for (PdfLine line : lines) {
            PdfLine last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && line.isBeside(last) && line.left() >= last.right() - 1) {
                joined.set(joined.size() - 1, last.with(line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private float spacing() {
        List<Float> distances = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            for (int i = 1; i < page.size(); i++) {
                float down = page.get(i).y() - page.get(i - 1).y();
                if (down > 0 && down < 3 * body && !PdfSizes.isLarge(page.get(i), body)) {
                    distances.add(down);
                }
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 1.2f * body : distances.get(distances.size() / 2);
    }
}

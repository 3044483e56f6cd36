package org.debrief.briefings.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Puts the lines of a page in the order in which they are read. Columns are read one after the other, from one line that
 * crosses them, such as a headline, to the next. Elsewhere the file's own order is right, unless it jumps about.
 */
final class PdfColumns {

    private static final int FEWEST_LINES = 5;
    private static final int FEWEST_WORDS_A_LINE = 3;
    private static final double MOST_CROSSING = 0.3;
    private static final double MOST_JUMPS = 0.15;
    private static final int STEPS = 60;

    private PdfColumns() {}

    static List<PdfLine> inReadingOrder(List<PdfLine> lines, TimeLimit time) {
        time.check();
        float gutter = gutter(lines);
        if (Float.isNaN(gutter)) {
            return jumpsAbout(lines) ? downwards(lines) : lines;
        }
        List<PdfLine> ordered = new ArrayList<>();
        List<PdfLine> band = new ArrayList<>();
        for (PdfLine line : downwards(lines)) {
            if (isLeft(line, gutter) || isRight(line, gutter)) {
                band.add(line);
            } else {
                addBand(band, gutter, ordered, time);
                ordered.add(line);
            }
        }
        addBand(band, gutter, ordered, time);
        return ordered;
    }

    private static void addBand(List<PdfLine> band, float gutter, List<PdfLine> ordered, TimeLimit time) {
        ordered.addAll(inReadingOrder(filter(band, line -> isLeft(line, gutter)), time));
        ordered.addAll(inReadingOrder(filter(band, line -> isRight(line, gutter)), time));
        band.clear();
    }

    /** Where the fewest lines cross between two columns of running text; NaN where there are no two. */
    private static float gutter(List<PdfLine> lines) {
        float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        float right = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        float best = Float.NaN;
        double fewest = Double.MAX_VALUE;
        for (int step = STEPS / 5; step <= STEPS * 4 / 5; step++) {
            float x = left + (right - left) * step / STEPS;
            List<PdfLine> before = filter(lines, line -> isLeft(line, x));
            List<PdfLine> after = filter(lines, line -> isRight(line, x));
            double crossing = lines.size() - before.size() - after.size();
            if (crossing < fewest
                    && crossing <= MOST_CROSSING * lines.size()
                    && isColumn(before)
                    && isColumn(after)
                    && rowsBeside(before, after) >= FEWEST_LINES) {
                fewest = crossing;
                best = x;
            }
        }
        return best;
    }

    /** Labels or figures of a table are too short to be a column of text. */
    private static boolean isColumn(List<PdfLine> lines) {
        return lines.size() >= FEWEST_LINES
                && lines.stream().mapToInt(PdfLine::wordCount).average().orElse(0) >= FEWEST_WORDS_A_LINE;
    }

    private static long rowsBeside(List<PdfLine> before, List<PdfLine> after) {
        double top = after.stream().mapToDouble(PdfLine::y).min().orElse(0) - 1;
        double bottom = after.stream().mapToDouble(PdfLine::y).max().orElse(0) + 1;
        return before.stream()
                .filter(line -> line.y() >= top && line.y() <= bottom)
                .count();
    }

    private static boolean jumpsAbout(List<PdfLine> lines) {
        int jumps = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).y() < lines.get(i - 1).y() - lines.get(i).size()) {
                jumps++;
            }
        }
        return jumps > MOST_JUMPS * lines.size();
    }

    private static List<PdfLine> downwards(List<PdfLine> lines) {
        return lines.stream()
                .sorted(Comparator.comparing((PdfLine line) -> Math.round(line.y() / 2))
                        .thenComparing(PdfLine::left))
                .toList();
    }

    private static boolean isLeft(PdfLine line, float gutter) {
        return line.right() <= gutter;
    }

    private static boolean isRight(PdfLine line, float gutter) {
        return line.left() >= gutter;
    }

    private static List<PdfLine> filter(List<PdfLine> lines, Predicate<PdfLine> which) {
        return lines.stream().filter(which).toList();
    }
}

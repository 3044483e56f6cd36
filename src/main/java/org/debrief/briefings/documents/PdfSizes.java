package org.debrief.briefings.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The size of the letters that most of a document is set in, and what stands out from it. */
final class PdfSizes {

    private static final float LARGE = 1.15f;

    private PdfSizes() {}

    static float body(List<List<PdfLine>> pages) {
        Map<Integer, Integer> characters = new HashMap<>();
        pages.stream()
                .flatMap(List::stream)
                .forEach(line -> characters.merge(
                        Math.round(line.size() * 2), line.words().length(), Integer::sum));
        return characters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(20)
                / 2f;
    }

    static boolean isLarge(PdfLine line, float body) {
        return line.size() > LARGE * body;
    }
}

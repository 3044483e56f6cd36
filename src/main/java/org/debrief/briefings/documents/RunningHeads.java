package org.debrief.briefings.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops what is repeated at the head or foot of pages, and page numbers. */
final class RunningHeads {

    /** Of a page's height. */
    private static final float MARGIN = 0.12f;

    /** Of the pages; a running head may stand on every other page only. */
    private static final double LEAST_SHARE = 0.4;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?i)[-–—|\\s]*(?:page |p\\. ?)?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?[-–—|\\s]*");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private RunningHeads() {}

    static List<List<PdfLine>> remove(List<List<PdfLine>> pages) {
        Map<String, Integer> pagesWith = new HashMap<>();
        for (List<PdfLine> page : pages) {
            Set<String> marginal = new HashSet<>();
            page.stream().filter(RunningHeads::isMarginal).forEach(line -> marginal.add(key(line)));
            marginal.forEach(key -> pagesWith.merge(key, 1, Integer::sum));
        }
        double least = Math.max(2, pages.size() * LEAST_SHARE);
        float body = PdfSizes.body(pages);
        List<List<PdfLine>> kept = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            kept.add(page.stream()
                    .filter(line -> !isMarginal(line)
                            || !PAGE_NUMBER.matcher(line.words()).matches()
                                    && (pagesWith.getOrDefault(key(line), 0) < least || PdfSizes.isLarge(line, body)))
                    .toList());
        }
        return kept;
    }

    private static boolean isMarginal(PdfLine line) {
        return line.place() < MARGIN || line.place() > 1 - MARGIN;
    }

    private static String key(PdfLine line) {
        return NUMBER.matcher(line.words().toLowerCase(Locale.ROOT)).replaceAll("#");
    }
}

package org.debrief.briefings.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the publication day where an article tells it at its head: "Published 3 March 2026", "OSLO, 3 March 2026 —". */
final class PublicationLines {

    private static final int LINES_OF_A_HEAD = 8;
    private static final int LONGEST_LABELLED_LINE = 120;

    private static final Pattern LABELLED = Pattern.compile(
            "(?i)(?:.{0,60}[|·•–—-] ?)?(?:first )?(?:published|posted|issued|released|date|press release|media release"
                    + "|news release|for immediate release)(?: on| at)?\\s*[:,|·–—-]?\\s*" + Days.DAY + "\\b.*");
    private static final Pattern ALONE =
            Pattern.compile("(?:[\\p{Lu}][\\p{L}.'’ -]{1,40},\\s*)?(?i:" + Days.DAY + ")[.,]?");
    private static final Pattern DATELINE = Pattern.compile(
            "[\\p{Lu}][\\p{Lu}.'’ -]{2,30}(?:, [\\p{Lu}][\\p{L}. ]{1,25})?" + "(?: ?\\([^)]{2,30}\\))?,? \\(?(?i:"
                    + Days.DAY + ")\\)?(?: ?\\([^)]{2,30}\\))? ?(?:--|[-–—:]).*");

    private PublicationLines() {}

    static @Nullable LocalDate day(String text) {
        for (String line : head(text)) {
            LocalDate day = dayOf(line);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static List<String> head(String text) {
        return text.lines()
                .map(DocumentText::clean)
                .filter(line -> !line.isEmpty())
                .limit(LINES_OF_A_HEAD)
                .toList();
    }

    private static @Nullable LocalDate dayOf(String line) {
        if (line.length() <= LONGEST_LABELLED_LINE) {
            for (Pattern pattern : List.of(LABELLED, ALONE)) {
                Matcher labelled = pattern.matcher(line);
                if (labelled.matches()) {
                    return Days.of(labelled, 1);
                }
            }
        }
        Matcher dateline = DATELINE.matcher(line.substring(0, Math.min(line.length(), LONGEST_LABELLED_LINE)));
        return dateline.matches() ? Days.of(dateline, 1) : null;
    }
}

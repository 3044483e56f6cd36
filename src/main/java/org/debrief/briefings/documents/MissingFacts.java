package org.debrief.briefings.documents;

import java.time.LocalDate;

/** Fills in from the text what a document's own fields do not tell. */
final class MissingFacts {

    private MissingFacts() {}

    /** The title leaves the text where it is its first line: it is shown above the text anyway. */
    static ReadDocument fill(ReadDocument read) {
        String title = read.title().isEmpty() ? Titles.firstLine(read.text()) : read.title();
        LocalDate published = read.published() == null ? PublicationLines.day(read.text()) : read.published();
        return new ReadDocument(title, read.source(), published, withoutTitle(read.text(), title));
    }

    private static String withoutTitle(String text, String title) {
        int end = text.indexOf('\n');
        return end > 0 && Titles.isSame(text.substring(0, end), title)
                ? text.substring(end).strip()
                : text;
    }
}

package org.debrief.briefings.documents;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Line breaks that only wrap a line: readability would make a paragraph of what is before and after each. */
final class WrappedLines {

    /** In UTF-16 code units; longer runs are no wrapped lines, and joining them over and over would take long. */
    private static final int LONGEST = 3_000;

    private WrappedLines() {}

    static void join(Document page) {
        for (Element lineBreak : page.select("br")) {
            if (lineBreak.previousSibling() instanceof TextNode before
                    && lineBreak.nextSibling() instanceof TextNode after
                    && !before.isBlank()
                    && !after.isBlank()
                    && before.getWholeText().length() < LONGEST
                    && !Punctuation.endsSentence(before.getWholeText())) {
                before.text(before.getWholeText() + " " + after.getWholeText());
                after.remove();
                lineBreak.remove();
            }
        }
    }
}

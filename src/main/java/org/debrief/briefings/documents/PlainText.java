package org.debrief.briefings.documents;

import java.util.regex.Pattern;

/** Reads plain text, whose paragraphs stay as they are: the reader of articles knows lines wrapped at a fixed width. */
final class PlainText {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\f]");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t\\u00a0]*\\n\\s*\\n");

    private PlainText() {}

    static ReadDocument read(String decoded, Refusals refusals, Limits limits) throws UnreadableDocument {
        FrontMatter front = FrontMatter.of(LINE_END.matcher(decoded).replaceAll("\n"));
        String text = BLANK_LINES.matcher(front.text()).replaceAll("\n\n").strip();
        if (text.isEmpty()) {
            throw refusals.noText();
        }
        String taken = text.length() <= limits.characters() ? text : text.substring(0, limits.characters());
        return MissingFacts.fill(new ReadDocument(front.title(), front.source(), front.published(), taken));
    }
}

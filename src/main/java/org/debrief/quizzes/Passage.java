package org.debrief.quizzes;

import org.debrief.reading.TextSpan;

/** A passage of an article with what stands around it in its paragraph. */
record Passage(String before, String marked, String after) {

    /** What is shown of a long paragraph on each side. */
    private static final int MOST_AROUND = 280;

    static Passage of(String text, TextSpan evidence) {
        int from = text.lastIndexOf('\n', Math.max(0, evidence.start() - 1)) + 1;
        int newline = text.indexOf('\n', evidence.end());
        int to = newline < 0 ? text.length() : newline;
        return new Passage(
                tail(text.substring(Math.min(from, evidence.start()), evidence.start())),
                evidence.of(text),
                head(text.substring(evidence.end(), to)));
    }

    private static String tail(String before) {
        if (before.length() <= MOST_AROUND) {
            return before.stripLeading();
        }
        String cut = before.substring(before.length() - MOST_AROUND);
        int space = cut.indexOf(' ');
        return "… " + cut.substring(space + 1);
    }

    private static String head(String after) {
        if (after.length() <= MOST_AROUND) {
            return after.stripTrailing();
        }
        String cut = after.substring(0, MOST_AROUND);
        int space = cut.lastIndexOf(' ');
        return cut.substring(0, space < 0 ? cut.length() : space) + " …";
    }
}

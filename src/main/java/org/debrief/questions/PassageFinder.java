package org.debrief.questions;

import java.util.Optional;
import org.debrief.reading.TextSpan;

/** Finds a passage in an article by its words: a page shows text with other spaces and line ends than the article has. */
final class PassageFinder {

    private PassageFinder() {}

    /**
     * The passage, where the article has these words.
     *
     * @param near where it is looked for first, where the article has them more than once
     */
    static Optional<TextSpan> find(String article, String typed, int near) {
        String exact = typed.strip();
        if (!exact.isEmpty() && article.startsWith(exact, near)) {
            return Optional.of(new TextSpan(near, near + exact.length()));
        }
        String words = new Folded(exact).text().strip();
        return words.isEmpty() ? Optional.empty() : nearest(new Folded(article), words, near);
    }

    private static Optional<TextSpan> nearest(Folded article, String words, int near) {
        TextSpan nearest = null;
        int at = article.text().indexOf(words);
        while (at >= 0) {
            TextSpan found = article.span(at, at + words.length());
            if (nearest == null || Math.abs(found.start() - near) < Math.abs(nearest.start() - near)) {
                nearest = found;
            }
            at = article.text().indexOf(words, at + 1);
        }
        return Optional.ofNullable(nearest);
    }

    /** A text without what typing and copying changes: how wide a space is, and which kind of quotation mark stands there. */
    private static final class Folded {

        private final StringBuilder letters = new StringBuilder();

        /** Where each of them stands in the text as it was. */
        private final int[] places;

        Folded(String text) {
            places = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                char letter = folded(text.charAt(i));
                boolean widens = letter == ' ' && !letters.isEmpty() && letters.charAt(letters.length() - 1) == ' ';
                if (!widens) {
                    places[letters.length()] = i;
                    letters.append(letter);
                }
            }
        }

        private static char folded(char letter) {
            return switch (letter) {
                case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u00a0' -> ' ';
                case '“', '”', '„', '«', '»' -> '"';
                case '’', '‘' -> '\'';
                default -> letter;
            };
        }

        String text() {
            return letters.toString();
        }

        /** The same stretch of the text as it was; it must begin and end with a word. */
        TextSpan span(int start, int end) {
            return new TextSpan(places[start], places[end - 1] + 1);
        }
    }
}

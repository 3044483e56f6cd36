package org.debrief.questions;

import java.util.Optional;
import java.util.function.Predicate;
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
        return find(article, typed, near, place -> true);
    }

    /**
     * Where a passage of an earlier text stands in a corrected one. “4,200 people” is not found in “14,200 people”: where
     * it began or ended with a whole word, it does so again.
     */
    static Optional<TextSpan> findAgain(String before, TextSpan passage, String now) {
        boolean wholeStart = !cutsAWord(before, passage.start());
        boolean wholeEnd = !cutsAWord(before, passage.end());
        return find(
                now,
                passage.of(before),
                passage.start(),
                place -> !(wholeStart && cutsAWord(now, place.start())) && !(wholeEnd && cutsAWord(now, place.end())));
    }

    /** Whether a word or a number goes on from one side of this place to the other. */
    private static boolean cutsAWord(String text, int place) {
        return partOfWord(text, place - 1) && partOfWord(text, place)
                || isDigit(text, place - 1) && isPoint(text, place) && isDigit(text, place + 1)
                || isDigit(text, place - 2) && isPoint(text, place - 1) && isDigit(text, place);
    }

    private static boolean partOfWord(String text, int place) {
        return place >= 0 && place < text.length() && Character.isLetterOrDigit(text.charAt(place));
    }

    private static boolean isDigit(String text, int place) {
        return place >= 0 && place < text.length() && Character.isDigit(text.charAt(place));
    }

    private static boolean isPoint(String text, int place) {
        return place >= 0 && place < text.length() && (text.charAt(place) == ',' || text.charAt(place) == '.');
    }

    private static Optional<TextSpan> find(String article, String typed, int near, Predicate<TextSpan> fits) {
        String exact = typed.strip();
        if (!exact.isEmpty() && article.startsWith(exact, near)) {
            TextSpan same = new TextSpan(near, near + exact.length());
            if (fits.test(same)) {
                return Optional.of(same);
            }
        }
        String words = new Folded(exact).text().strip();
        return words.isEmpty() ? Optional.empty() : nearest(new Folded(article), words, near, fits);
    }

    private static Optional<TextSpan> nearest(Folded article, String words, int near, Predicate<TextSpan> fits) {
        TextSpan nearest = null;
        int at = article.text().indexOf(words);
        while (at >= 0) {
            TextSpan found = article.span(at, at + words.length());
            if (fits.test(found)
                    && (nearest == null || Math.abs(found.start() - near) < Math.abs(nearest.start() - near))) {
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

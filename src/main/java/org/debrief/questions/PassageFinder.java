package org.debrief.questions;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.debrief.reading.TextSpan;

/** Finds a passage in an article by its words: a page shows text with other spaces and line ends than the article has. */
final class PassageFinder {

    /** What typing and copying changes: the article may have either. */
    private static final String QUOTES = "[\"“”„«»]";

    private static final String APOSTROPHES = "['’‘]";

    private PassageFinder() {}

    /**
     * The passage, where the article has these words.
     *
     * @param near where it is looked for first, where the article has them more than once
     */
    static Optional<TextSpan> find(String article, String typed, int near) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        StringBuilder pattern = new StringBuilder();
        for (String word : typed.strip().split("[\\s\\u00a0]+")) {
            pattern.append(pattern.isEmpty() ? "" : "[\\s\\u00a0]+");
            word.codePoints().forEach(c -> pattern.append(anyOf(c)));
        }
        return Pattern.compile(pattern.toString())
                .matcher(article)
                .results()
                .min(Comparator.comparingInt((MatchResult found) -> Math.abs(found.start() - near)))
                .map(found -> new TextSpan(found.start(), found.end()));
    }

    private static String anyOf(int character) {
        String letter = Character.toString(character);
        if (letter.matches(QUOTES)) {
            return QUOTES;
        }
        return letter.matches(APOSTROPHES) ? APOSTROPHES : Pattern.quote(letter);
    }
}

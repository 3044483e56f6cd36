package org.debrief.drafting;

import java.util.regex.Pattern;
import org.debrief.facts.Figure;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;

/** Explains an option that is another figure of the article: by the article's own words for it. */
final class OtherFigure {

    /** How a note begins that shows where in the article the figure stands. */
    static final String GIVEN = "The article gives ";

    /** What stands between the figure and the article's words. */
    static final String ELSEWHERE = " elsewhere: “";

    private static final int LONGEST = 150;
    private static final Pattern MARKS = Pattern.compile("[“”\"]|''|``");

    private OtherFigure() {}

    static String explained(Material material, Figure other) {
        String figure = plain(other.phrase().of(material.text()));
        String where = material.article()
                .sentenceAt(other.span().start())
                .map(Sentence::span)
                .map(sentence -> around(material.text(), sentence, other.phrase()))
                .orElse(figure);
        return GIVEN + figure.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + figure.substring(1) + ELSEWHERE
                + where + "”";
    }

    /** The sentence, or the words around the figure where it is long. */
    private static String around(String text, TextSpan sentence, TextSpan figure) {
        if (sentence.length() <= LONGEST) {
            return plain(sentence.of(text));
        }
        int spare = (LONGEST - figure.length()) / 2;
        int start = Math.max(sentence.start(), figure.start() - spare);
        int end = Math.min(sentence.end(), Math.max(figure.end() + spare, start + LONGEST));
        while (start > sentence.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        while (end < sentence.end() && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return (start > sentence.start() ? "… " : "")
                + plain(text.substring(Math.min(start, figure.start()), Math.max(end, figure.end())))
                + (end < sentence.end() ? " …" : "");
    }

    private static String plain(String words) {
        return MARKS.matcher(words.replaceAll("\\s+", " ")).replaceAll("").strip();
    }
}

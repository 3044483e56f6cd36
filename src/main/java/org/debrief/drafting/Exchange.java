package org.debrief.drafting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A sentence with its figure, day or name exchanged for another one, so that it is false. */
final class Exchange {

    private static final String CALENDAR = "(?:" + Anchored.DAYS + "|" + Anchored.MONTHS + ").*";
    private static final String WANTS_AN = "(?i)[aeiou8].*|11\\b.*|18\\b.*";

    private static final Pattern ELSEWHERE = Pattern.compile("The article gives (.+?) elsewhere: ");

    private Exchange() {}

    /** Empty where the right one does not stand there exactly once, the other one stands there too, or "a" would become "an". */
    static Optional<String> of(String told, DraftOption key, DraftOption other) {
        Matcher at = Pattern.compile(
                        "(?i)(?<![\\p{L}\\p{N}.,$£€-])" + Pattern.quote(key.text()) + "(?![\\p{L}\\p{N}-]|[.,]\\d)")
                .matcher(told);
        if (!at.find()) {
            return Optional.empty();
        }
        int start = at.start();
        int end = at.end();
        boolean twice = at.find();
        if (twice || isThere(told, other) || !fitsItsArticle(told.substring(0, start), other.text())) {
            return Optional.empty();
        }
        String text = start == 0 ? other.text() : inMidSentence(other.text());
        return Optional.of(told.substring(0, start) + text + told.substring(end));
    }

    /** As the option reads, or as the article writes it: "three million" for "3 million". */
    private static boolean isThere(String told, DraftOption other) {
        String sentence = told.toLowerCase(Locale.ROOT);
        Matcher elsewhere = ELSEWHERE.matcher(other.why());
        return sentence.contains(other.text().toLowerCase(Locale.ROOT))
                || elsewhere.lookingAt() && sentence.contains(elsewhere.group(1).toLowerCase(Locale.ROOT));
    }

    /** "in a September march": no August, which needs "an". */
    private static boolean fitsItsArticle(String before, String text) {
        boolean a = before.matches("(?s).*\\b[Aa] $");
        boolean an = before.matches("(?s).*\\b[Aa]n $");
        return !a && !an || text.matches(WANTS_AN) == an;
    }

    private static String inMidSentence(String text) {
        return !text.matches("\\p{Lu}\\p{Ll}.*") || text.matches(CALENDAR)
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

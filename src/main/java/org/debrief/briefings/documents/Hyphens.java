package org.debrief.briefings.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Joins lines, and the words that were divided between them. How a word is written elsewhere decides on its hyphen. */
final class Hyphens {

    /** First parts of compounds that keep their hyphen. */
    private static final Set<String> FIRST_PARTS = Set.of(
            "well",
            "self",
            "long",
            "short",
            "high",
            "low",
            "mid",
            "ex",
            "half",
            "part",
            "full",
            "so",
            "then",
            "left",
            "right",
            "vice",
            "cross",
            "all",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "year",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "first",
            "second",
            "third",
            "old",
            "new",
            "large",
            "small",
            "government",
            "state",
            "world",
            "hard",
            "open",
            "pro",
            "anti",
            "non");

    private static final int LONGEST_WORD = 60;
    private static final Pattern ENDS_IN_HYPHEN = Pattern.compile("[\\p{L}\\d]-$");
    private static final Pattern DIVIDED = Pattern.compile("(\\p{L}+)-$");
    private static final Pattern REST = Pattern.compile("^(\\p{Ll}+)");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

    private final Map<String, Integer> written = new HashMap<>();

    Hyphens(List<List<PdfLine>> pages) {
        for (List<PdfLine> page : pages) {
            for (PdfLine line : page) {
                Matcher word = WORD.matcher(line.words().toLowerCase(Locale.ROOT));
                while (word.find()) {
                    written.merge(word.group(), 1, Integer::sum);
                }
            }
        }
    }

    String join(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String end = text.substring(Math.max(0, text.length() - LONGEST_WORD));
            Matcher divided = DIVIDED.matcher(end);
            Matcher rest = REST.matcher(line);
            if (text.length() > 0 && !(divided.find() && rest.find())) {
                // "pre-2020" and "Franco-German" keep their hyphen, and no space comes after it.
                text.append(ENDS_IN_HYPHEN.matcher(end).find() ? "" : " ");
            } else if (text.length() > 0 && !keepsHyphen(divided.group(1), rest.group(1))) {
                text.setLength(text.length() - 1);
            }
            text.append(line);
        }
        return text.toString();
    }

    private boolean keepsHyphen(String first, String rest) {
        String start = first.toLowerCase(Locale.ROOT);
        int joined = written.getOrDefault(start + rest, 0);
        int hyphenated = written.getOrDefault(start + "-" + rest, 0);
        if (joined + hyphenated > 0) {
            return hyphenated > joined;
        }
        return FIRST_PARTS.contains(start);
    }
}

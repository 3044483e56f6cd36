package org.debrief.briefings.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which words are the title of an article. */
final class Titles {

    /** The most that a briefing's title may have, in UTF-16 code units. */
    private static final int LONGEST = 300;

    private static final int MOST_WORDS = 24;
    private static final int HEAD_OF_TEXT = 3_000;

    private static final Pattern OF_A_FILE =
            Pattern.compile("(?i).*\\.(docx?|odt|pdf|txt|rtf|indd|qxp|qxd|pages|html?|md|tmp)"
                    + "|(microsoft|libreoffice|openoffice|google) .*|powerpoint presentation|.*\\b(untitled|template)\\b.*"
                    + "|(new |my )?(document|doc|draft|scan|file|layout|page)\\b.{0,4}|\\S*[_\\d]\\S*|https?:.*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.;,:…][\"'”’)]*$");

    private Titles() {}

    /** What somebody may have meant as a title, and no program as the name of a file. */
    static boolean isPlausible(String title) {
        return title.length() <= LONGEST
                && title.contains(" ")
                && !OF_A_FILE.matcher(title).matches();
    }

    /**
     * The title in a file's properties, or empty. Templates pass theirs on to every document, so it counts only where the
     * text begins with most of its words.
     */
    static String fromProperties(String title, String text) {
        String clean = DocumentText.clean(title);
        String head = text.substring(0, Math.min(HEAD_OF_TEXT, text.length())).toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(clean.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 3)
                .toList();
        long known = words.stream().filter(head::contains).count();
        return isPlausible(clean) && known * 2 > words.size() ? clean : "";
    }

    /** The first line where it is short and no sentence, and more follows; or empty. */
    static String firstLine(String text) {
        List<String> lines = text.lines()
                .map(DocumentText::clean)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        if (lines.size() < 2) {
            return "";
        }
        String line = lines.get(0);
        boolean fits = line.length() <= LONGEST && line.split(" ").length <= MOST_WORDS;
        return fits && line.contains(" ") && !SENTENCE_END.matcher(line).find() && Days.in(line) == null ? line : "";
    }

    /** Whether a line of the text only repeats the title. */
    static boolean isSame(String line, String title) {
        return !title.isEmpty() && bare(line).equals(bare(title));
    }

    private static String bare(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}

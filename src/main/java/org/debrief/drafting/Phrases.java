package org.debrief.drafting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Small operations on words that stems and options share. */
final class Phrases {

    private static final Set<String> EMPTY_WORDS = Set.of(
            "the", "a", "an", "of", "and", "in", "on", "for", "to", "at", "by", "with", "from", "s", "mr", "mrs", "ms",
            "is", "are", "was", "were", "that", "it", "its", "their", "his", "her", "be", "as", "or", "not", "will",
            "would", "has", "have", "had");

    static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern TWICE =
            Pattern.compile("\\b(in|on|at|to|from|for|of) (?:the )?(\\p{Lu}[\\p{L}.]+)\\b.*\\b\\1 (?:the )?\\2\\b");

    /** "U.S.", "Walt Lund Co.", "Biloxi, Miss.": the full stop is theirs. */
    private static final Pattern SHORTENED =
            Pattern.compile("\\b(?:\\p{Lu}\\.)+$|\\p{Lu}\\S*,? (?:Co|Corp|Inc|Ltd|Bros|Jr|Sr)\\.$"
                    + "|, (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla"
                    + "|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\\.$");

    private Phrases() {}

    /** White space made single, stray spaces before punctuation removed. */
    static String tidy(String phrase) {
        return phrase.replaceAll("\\s+", " ").replaceAll(" ([,.;:?!])", "$1").strip();
    }

    static String capitalised(String phrase) {
        return phrase.isEmpty() ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    static int wordCount(String phrase) {
        return phrase.isBlank() ? 0 : phrase.strip().split("\\s+").length;
    }

    /** Lower-case words that carry meaning. */
    static Set<String> contentWords(String phrase) {
        Set<String> words = new HashSet<>(Arrays.asList(BETWEEN_WORDS.split(
                phrase.toLowerCase(Locale.ROOT).replace("'s", "").replace("’s", ""))));
        words.removeAll(EMPTY_WORDS);
        words.remove("");
        return words;
    }

    static boolean shareContentWord(String a, String b) {
        Set<String> words = contentWords(a);
        words.retainAll(contentWords(b));
        return !words.isEmpty();
    }

    /** Whether two phrases have so many words in a row in common. */
    static boolean shareRun(String a, String b, int length) {
        return WordRuns.of(a, length).shareAny(WordRuns.of(b, length));
    }

    /** Whether two phrases have so many words that carry meaning one after the other in common. */
    static boolean shareContentRun(String a, String b, int length) {
        return shareRun(contentOnly(a), contentOnly(b), length);
    }

    private static String contentOnly(String phrase) {
        List<String> words =
                new ArrayList<>(List.of(phrase.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        words.removeIf(EMPTY_WORDS::contains);
        return String.join(" ", words);
    }

    /** "used on Twitter ... on Twitter", "in Orlando in Orlando": a stem that two phrases of the article have run together. */
    static boolean repeatsAName(String stem) {
        return TWICE.matcher(stem).find();
    }

    /** Without its full stop or comma, for use inside a sentence. */
    static String withoutEnd(String phrase) {
        String kept = phrase.strip();
        while (!kept.isEmpty() && ",.;:–—-".indexOf(kept.charAt(kept.length() - 1)) >= 0 && !kept.endsWith("...")) {
            if (SHORTENED.matcher(kept).find()) {
                break;
            }
            kept = kept.substring(0, kept.length() - 1).strip();
        }
        return kept;
    }

    static boolean balanced(String phrase) {
        long open = phrase.chars().filter(c -> c == '“').count();
        long close = phrase.chars().filter(c -> c == '”').count();
        long straight = phrase.chars().filter(c -> c == '"').count();
        long brackets = phrase.chars().filter(c -> c == '(').count();
        long closed = phrase.chars().filter(c -> c == ')').count();
        return open == close && straight % 2 == 0 && brackets == closed && !phrase.contains("''");
    }
}

package org.debrief.drafting;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether a stem that names its article leans on nothing but its title: "the strait" beside "Strait of Vik closed". */
final class LeansOnTitle {

    private static final Pattern DEFINITE = Pattern.compile("\\b[Tt]he ((?:\\p{Ll}[\\p{L}-]* ?)+)(.*)");
    /** After these, something else is told. */
    private static final Pattern ENDS = Pattern.compile(
            " ?\\b(?:was|were|is|are|be|been|had|has|have|will|would|should|could|can|may|might|must|did|does|do|not|and|or|but|as"
                    + "|to|on|at|by|from|with|than|after|before|during|under|over|into|until|since|because|while|though|it|he|she|they"
                    + "|its|his|her|their|the|an?)\\b.*");
    /** These say which one is meant. */
    private static final Pattern TOLD = Pattern.compile(
            "^[\\p{L}-]+(?: [\\p{L}-]+)? (?:of|for|that|who|which|whose|between|in|against|where|when)\\b.*");

    private LeansOnTitle() {}

    /** @param known whether the title tells of a thing, or everybody knows which one is meant */
    static boolean only(String stem, Predicate<String> known) {
        return Pattern.compile("(?=" + DEFINITE.pattern() + ")")
                .matcher(stem)
                .results()
                .map(LeansOnTitle::words)
                .allMatch(words -> TOLD.matcher(words).matches()
                        || Arrays.stream(ENDS.matcher(words).replaceFirst("").split("[^\\p{L}-]+"))
                                .map(word -> word.toLowerCase(Locale.ROOT))
                                .anyMatch(word -> known.test(word)
                                        || known.test(word.replaceFirst("s$", ""))
                                        || known.test(word.replaceFirst("ies$", "y"))));
    }

    private static String words(MatchResult found) {
        return found.group(1) + found.group(2);
    }
}

package org.debrief.drafting;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * So many words of a passage in a row, wherever they begin in it, kept to be compared with those of many other passages.
 */
final class WordRuns {

    private final Set<String> runs;

    private WordRuns(Set<String> runs) {
        this.runs = runs;
    }

    static WordRuns of(String phrase, int length) {
        List<String> words = List.of(Phrases.BETWEEN_WORDS.split(phrase.toLowerCase(Locale.ROOT)));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + length)));
        }
        return new WordRuns(runs);
    }

    Set<String> runs() {
        return runs;
    }

    /** As {@link Phrases#shareRun} of the two passages. */
    boolean shareAny(WordRuns other) {
        return !Collections.disjoint(runs, other.runs);
    }
}

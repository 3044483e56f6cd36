package org.debrief.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses a draft that breaks a rule which can be checked without understanding: the last word after the writers, who
 * refuse what takes understanding.
 */
final class Gate {

    private static final int SHORTEST_STEM_WORDS = 4;
    private static final int LONGEST_STEM_WORDS = 48;
    private static final int LONGEST_OPTION = 160;

    private Gate() {}

    static boolean lets(Draft draft) {
        return stemReads(draft.stem()) && optionsFit(draft) && !givesAway(draft);
    }

    private static boolean stemReads(String stem) {
        int words = Phrases.wordCount(stem);
        return words >= SHORTEST_STEM_WORDS
                && words <= LONGEST_STEM_WORDS
                && Character.isUpperCase(stem.charAt(0))
                && stem.endsWith("?")
                && stem.indexOf('?') == stem.length() - 1
                && Phrases.balanced(stem)
                && !stem.matches("(?s).*( {2}| [,.;]|,\\?|\\.\\.\\?|\\n).*");
    }

    private static boolean optionsFit(Draft draft) {
        List<DraftOption> options = draft.options();
        Set<String> distinct = new HashSet<>();
        for (DraftOption option : options) {
            distinct.add(option.text()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}.]+", " ")
                    .strip());
            if (option.text().isBlank()
                    || option.text().length() > LONGEST_OPTION
                    || option.why().isBlank()) {
                return false;
            }
        }
        long keys = options.stream().filter(DraftOption::correct).count();
        return keys == 1 && options.size() == 4 && distinct.size() == options.size();
    }

    /** The key's words must not stand in the stem, unless they stand there for every option. */
    private static boolean givesAway(Draft draft) {
        String stem = draft.stem().toLowerCase(Locale.ROOT);
        String key = draft.key().text().toLowerCase(Locale.ROOT);
        return stem.contains(key);
    }
}

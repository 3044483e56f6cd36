package org.debrief.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** A way to tell something else than a clause does. */
interface Alteration {

    Alteration NONE = (sentence, clause, tenses) -> Optional.of(tenses);

    Alteration BY_ANTONYM =
            (sentence, clause, tenses) -> Antonyms.of(sentence, clause).map(words -> joined(tenses, words));

    /**
     * What to write instead of which words; empty where the clause cannot be altered so.
     *
     * @param tenses what is written already instead of its verbs
     */
    Optional<Map<TextSpan, String>> of(Sentence sentence, List<Token> clause, Map<TextSpan, String> tenses);

    private static Map<TextSpan, String> joined(Map<TextSpan, String> tenses, Map<TextSpan, String> words) {
        Map<TextSpan, String> joined = new HashMap<>(tenses);
        joined.putAll(words);
        return joined;
    }
}

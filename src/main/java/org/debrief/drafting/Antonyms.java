package org.debrief.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Turns what a clause says round by one word in it: "had risen" as "had fallen". */
final class Antonyms {

    /**
     * Each pair both ways; a word comes in one pair only. What everybody wants or nobody admits ("succeeded", "aware") is in
     * none: turned round it is absurd.
     */
    private static final Map<String, String> PAIRS = both("""
            increase decrease, increased decreased, increases decreases, increasing decreasing, rise fall, rose fell, risen
            fallen, rises falls, rising falling, higher lower, highest lowest, better worse, strengthened weakened,
            stronger weaker, improve worsen, improved worsened, improving worsening, supported opposed, supports opposes,
            accepted rejected, northern southern, eastern western, possible impossible, likely unlikely, legal illegal,
            lawful unlawful, constitutional unconstitutional, safe unsafe, necessary unnecessary, willing unwilling,
            cheaper dearer, faster slower, easier harder, larger smaller, longer shorter, earlier later, accelerated slowed,
            accelerating slowing, raise lower, raised lowered, widened narrowed, widening narrowing
            """);

    private Antonyms() {}

    private static Map<String, String> both(String pairs) {
        Map<String, String> both = new HashMap<>();
        for (String pair : pairs.strip().split(",\\s+")) {
            String[] words = pair.split("\\s+");
            both.putIfAbsent(words[0], words[1]);
            both.putIfAbsent(words[1], words[0]);
        }
        return Map.copyOf(both);
    }

    /** The one word to exchange; empty where none or several could be, or where it is part of a comparison or a name. */
    static Optional<Map<TextSpan, String>> of(Sentence sentence, List<Token> clause) {
        // "He was not likely to lose": turned round twice it says nothing.
        boolean negative = clause.stream().anyMatch(t -> t.is("not", "n't", "n’t", "no", "never", "nobody", "without"));
        List<Token> found = clause.stream()
                .filter(t -> PAIRS.containsKey(t.word()) && !negative)
                .filter(t -> !t.isProperNoun() && t.entity().equals("O"))
                .toList();
        return found.size() == 1 && bears(sentence, found.get(0), clause)
                ? Optional.of(Map.of(found.get(0).span(), written(found.get(0))))
                : Optional.empty();
    }

    private static String written(Token word) {
        return PAIRS.getOrDefault(word.word().toLowerCase(Locale.ROOT), word.word());
    }

    /** It is, or hangs directly on, the clause's own verb or what that is done to; an aside turned round says the same. */
    private static boolean bears(Sentence sentence, Token word, List<Token> clause) {
        Token at = word;
        for (int steps = 0; steps < 3; steps++) {
            if (at.relation().matches("acl.*|advcl.*|appos|parataxis|nsubj.*|csubj.*|dep|nmod:poss")) {
                return false;
            }
            Optional<Token> head = sentence.head(at).filter(clause::contains);
            if (head.isEmpty()) {
                return true;
            }
            at = head.get();
        }
        return false;
    }
}

package org.debrief.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * Tells of whoever is asked for with "they", which leaves both sexes among the options: "Lund said she has a boat" becomes
 * "Who said that they have a boat?"
 */
final class SpeakerAsThey {

    private static final Map<String, String> FINITE = Map.of("is", "are", "has", "have", "does", "do", "was", "were");

    private SpeakerAsThey() {}

    /**
     * What to write instead of which words.
     *
     * @param pronoun one that stands for the speaker
     * @param passage the words that the stem repeats
     * @return empty where "they" might be others of the passage, or where the verb's plural is not certain
     */
    static Optional<Map<TextSpan, String>> of(Sentence sentence, Token pronoun, List<Token> passage) {
        boolean others = passage.stream()
                .takeWhile(t -> t.index() < pronoun.index())
                .anyMatch(t -> t.tag().matches("NNP?S") && t.relation().matches("nsubj.*|obj|conj")
                        || t.is("they", "them", "we", "people") && !t.equals(pronoun));
        Map<TextSpan, String> changes = new LinkedHashMap<>();
        changes.put(pronoun.span(), written(pronoun));
        if (others) {
            return Optional.empty();
        }
        if (!pronoun.is("he", "she") || !pronoun.relation().startsWith("nsubj")) {
            return pronoun.is("he", "she") ? Optional.empty() : Optional.of(changes);
        }
        Optional<Token> head = sentence.head(pronoun);
        if (head.isEmpty() || !agree(sentence, head.get(), changes)) {
            return Optional.empty();
        }
        for (Token next : sentence.children(head.get())) {
            boolean shares = next.relation().equals("conj")
                    && sentence.child(next, "nsubj", "nsubj:pass").isEmpty();
            if (shares && passage.contains(next) && !agree(sentence, next, changes)) {
                return Optional.empty();
            }
        }
        return Optional.of(changes);
    }

    private static String written(Token pronoun) {
        boolean owner = pronoun.tag().equals("PRP$") || pronoun.is("his");
        if (owner) {
            return "their";
        }
        return switch (pronoun.word().toLowerCase(Locale.ROOT)) {
            case "he", "she" -> "they";
            case "himself", "herself" -> "themselves";
            default -> "them";
        };
    }

    /** The plural of the verb's finite word, where it has another one. */
    private static boolean agree(Sentence sentence, Token verb, Map<TextSpan, String> changes) {
        Token finite = sentence.children(verb).stream()
                .filter(t -> t.relation().matches("aux|aux:pass|cop") && t.tag().matches("VB[ZDP]|MD"))
                .findFirst()
                .orElse(verb);
        String word = finite.word().toLowerCase(Locale.ROOT);
        if (word.matches("['’]s")) {
            boolean perfect = verb.tag().equals("VBN")
                    && sentence.child(verb, "aux:pass", "cop").isEmpty();
            changes.put(finite.span(), perfect ? " have" : " are");
            return true;
        }
        if (FINITE.containsKey(word)) {
            changes.put(finite.span(), FINITE.get(word));
            return true;
        }
        if (!finite.tag().equals("VBZ")) {
            return finite.tag().matches("VB[DPN]|VB|MD|VBG|['’]d|JJ.*|NN.*|RB|IN");
        }
        changes.put(finite.span(), finite.lemma());
        return true;
    }
}

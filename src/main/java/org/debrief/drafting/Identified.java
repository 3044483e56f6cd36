package org.debrief.drafting;

import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * Judges whether a phrase with "the" says by itself which thing is meant. A name in it settles that, and so does a phrase
 * or clause after it that holds a noun ("the price of oil", "the right to bear arms"). Phrases inside are judged on their
 * own. What merely describes ("the new limit", "the two delegations") was told before and does not stand alone.
 */
final class Identified {

    private static final Set<String> TRADES = Set.of("industry", "sector", "market", "trade", "crisis");

    private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");

    private Identified() {}

    static boolean byItself(Sentence sentence, Token noun) {
        if (noun.isProperNoun() || NAMES.contains(noun.entity())) {
            return true;
        }
        String lemma = noun.lemma();
        if (WordLists.ONE_OF_A_KIND.contains(lemma)) {
            return true;
        }
        if (noun.is("time") && isOfARow(sentence, noun)) {
            return true;
        }
        if (WordLists.EPITHETS.contains(lemma)) {
            return false;
        }
        boolean trade =
                TRADES.contains(lemma) && sentence.child(noun, "compound").isPresent();
        return trade || sentence.children(noun).stream().anyMatch(t -> tells(sentence, noun, t));
    }

    /** "for the first time". */
    private static boolean isOfARow(Sentence sentence, Token noun) {
        return sentence.child(noun, "amod")
                .filter(t -> t.is("first", "second", "third", "fourth", "fifth"))
                .isPresent();
    }

    /** "the poor", "the worst": an adjective, number or ordinal that stands for a thing. */
    static boolean withoutNoun(Sentence sentence, Token adjective) {
        return WordLists.PEOPLE_AS_ADJECTIVES.contains(adjective.lemma())
                || sentence.children(adjective).stream()
                        .anyMatch(t ->
                                t.relation().startsWith("nmod") || t.relation().startsWith("obl"));
    }

    private static boolean tells(Sentence sentence, Token noun, Token modifier) {
        if (Kept.isAside(sentence, noun, modifier)) {
            return false;
        }
        if (modifier.index() < noun.index()) {
            return modifier.word().matches("(1[5-9]|20|21)\\d\\d")
                    || sentence.subtree(modifier).stream().anyMatch(t -> isNamed(t))
                    || modifier.relation().equals("nmod:poss") && modifier.isNoun();
        }
        boolean complement = modifier.relation().startsWith("nmod")
                || modifier.relation().startsWith("acl")
                || modifier.relation().equals("ccomp")
                || modifier.relation().equals("appos") && modifier.isProperNoun();
        return complement
                && sentence.subtree(modifier).stream()
                        .anyMatch(t -> t.isNoun() || t.tag().equals("CD"));
    }

    private static boolean isNamed(Token token) {
        boolean opening = token.index() == 0 && token.entity().equals("O");
        return Character.isUpperCase(token.word().charAt(0))
                && !opening
                && !token.tag().equals("DT");
    }
}

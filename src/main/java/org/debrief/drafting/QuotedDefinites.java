package org.debrief.drafting;

import java.util.List;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * Whether quoted words have a "the" whose thing only the words before them tell: "the meeting went well". What a name, an
 * "of" phrase or a clause tells apart stands alone, and so does a thing that can be seen: "the bread is good".
 */
final class QuotedDefinites {

    /** Of which there is always another one: which is meant, the words before tell. */
    private static final Set<String> ONE_OF_SEVERAL = Set.of("""
            meeting company bill deal decision ruling proposal vote book film report study plan agreement measure
            incident attack accident comment statement allegation stock project thing race contest session hearing
            site platform mode list group team panel committee programme program scheme policy case claim charge
            issue matter situation topic process approach change effort result finding outcome response reaction
            letter article story interview speech event episode region area backlog manager investigation review
            audit contract offer strike ban firm organisation organization device tool system method product
            document video photo picture post remark criticism merger acquisition partnership launch
            league club department agency bureau ministry board commission institute university hospital airport bank
            factory plant council airline
            """.strip().split("\\s+"));

    private QuotedDefinites() {}

    static boolean areOpen(Sentence sentence, List<Token> tokens) {
        // "A baker can tell you that the oven is hot": any baker, and any oven.
        boolean ofAny = tokens.get(0).is("a", "an");
        return !ofAny
                && tokens.stream()
                        .filter(t -> t.isNoun()
                                && !t.isProperNoun()
                                && Character.isLowerCase(t.word().charAt(0)))
                        .filter(t -> sentence.child(t, "det")
                                .filter(d -> d.is("the") && tokens.contains(d))
                                .isPresent())
                        .anyMatch(t -> !stands(sentence, t, tokens));
    }

    /** Whether there is always another one of it: a meeting, a deal, a report. */
    static boolean isOneOfSeveral(Token noun) {
        return ONE_OF_SEVERAL.contains(noun.lemma());
    }

    private static boolean stands(Sentence sentence, Token noun, List<Token> tokens) {
        if (!ONE_OF_SEVERAL.contains(noun.lemma()) || Identified.byItself(sentence, noun)) {
            return true;
        }
        // "The bigger the deal, the slower the vote".
        boolean compared = sentence.children(noun).stream()
                .anyMatch(c -> c.tag().matches("JJ[RS]") || c.is("only", "first", "last", "whole"));
        return compared || opensTheSentence(sentence, noun, tokens) || isGoneOnWith(sentence, noun, tokens);
    }

    /** "The giant difference is that Oslo is not Bergen": the sentence tells it. */
    private static boolean opensTheSentence(Sentence sentence, Token noun, List<Token> tokens) {
        int next = noun.index() + 1;
        return noun.index() - tokens.get(0).index() <= 3
                && next + 1 < sentence.tokens().size()
                && sentence.token(next).lemma().equals("be")
                && sentence.token(next + 1)
                        .is("that", "to", "not", "how", "whether", "what", "we", "he", "she", "they", "it", "if");
    }

    /** "the judgment to lead", "the score you get": what follows tells which, however the parser hangs it. */
    private static boolean isGoneOnWith(Sentence sentence, Token noun, List<Token> tokens) {
        int next = noun.index() + 1;
        return next < sentence.tokens().size()
                && tokens.contains(sentence.token(next))
                && (sentence.token(next).is("of", "that", "who", "which", "for", "between", "about", "on")
                        || sentence.token(next).is("to")
                                && !noun.is("region", "area", "site", "group", "team", "company", "panel")
                        || sentence.token(next).is("you", "we", "they", "he", "she", "people"));
    }
}

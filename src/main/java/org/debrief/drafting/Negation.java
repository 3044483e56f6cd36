package org.debrief.drafting;

import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** "not", "n’t" and "never" beside a verb: what is told of it without its circumstances may then no longer be true. */
final class Negation {

    private Negation() {}

    /** Whether the word denies its verb. */
    static boolean is(Token token) {
        return token.is("not", "n't", "n’t", "never");
    }

    /** Whether the verb is denied. */
    static boolean of(Sentence sentence, Token verb) {
        return sentence.children(verb).stream().anyMatch(Negation::is);
    }

    /** Whether the verb that this phrase or clause depends on is denied. */
    static boolean above(Sentence sentence, Token head) {
        return sentence.head(head).filter(verb -> of(sentence, verb)).isPresent();
    }
}

package org.debrief.drafting;

import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Whether a stem has only the first of several things: "to build ships" of "to build ships, ports and light houses". */
final class CutList {

    private CutList() {}

    static boolean in(Sentence sentence, String stem) {
        return sentence.tokens().stream()
                .filter(t -> t.relation().matches("appos|conj|dep|obj|nmod") && t.isNoun() && !t.isProperNoun())
                .filter(t -> isSetOff(sentence, t))
                .filter(t -> sentence.child(t, "det").isEmpty()
                        && (t.relation().equals("conj")
                                || sentence.subtree(t).stream()
                                        .anyMatch(word -> word.relation().equals("cc"))))
                .anyMatch(t -> sentence.head(t)
                        .filter(head -> has(stem, head) && !has(stem, t))
                        .isPresent());
    }

    private static boolean isSetOff(Sentence sentence, Token token) {
        int first = sentence.subtree(token).get(0).index();
        return first > 0
                && (sentence.token(first - 1).is(",") || sentence.token(first).is(","));
    }

    private static boolean has(String stem, Token token) {
        return stem.matches("(?s).*\\b" + java.util.regex.Pattern.quote(token.word()) + "\\b.*");
    }
}

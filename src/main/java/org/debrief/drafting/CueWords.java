package org.debrief.drafting;

import java.util.Optional;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Puts the verb of a statement into the form that follows "Who": "have warned" becomes "has warned". */
final class CueWords {

    private CueWords() {}

    /** The verb with its auxiliaries; empty for a form that cannot follow "Who" without changing what is said. */
    static Optional<String> after(Sentence sentence, Token verb) {
        Optional<Token> perfect = sentence.children(verb).stream()
                .filter(t -> t.relation().equals("aux") && t.lemma().equals("have"))
                .findFirst();
        boolean otherAuxiliary = sentence.children(verb).stream()
                .anyMatch(t -> t.relation().startsWith("aux") && !t.lemma().equals("have"));
        if (otherAuxiliary) {
            return Optional.empty();
        }
        return switch (verb.tag()) {
            case "VBD" -> Optional.of(verb.word());
            case "VBZ" -> Optional.of(verb.word());
            case "VBP" -> Optional.of(thirdPerson(verb.lemma()));
            case "VBN" -> perfect.map(have -> have.is("had") ? PastTense.of(verb.lemma()) : "has " + verb.word());
            case "VBG" -> perfect.isPresent() ? Optional.empty() : Optional.of(PastTense.of(verb.lemma()));
            default -> Optional.empty();
        };
    }

    static String thirdPerson(String lemma) {
        if (lemma.endsWith("y") && !lemma.matches(".*[aeiou]y")) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        return lemma.matches(".*(s|sh|ch|x|z)") ? lemma + "es" : lemma + "s";
    }
}

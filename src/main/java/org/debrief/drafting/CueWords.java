package org.debrief.drafting;

import java.util.Map;
import java.util.Optional;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Puts the verb of a statement into the form that follows "Who": "have warned" becomes "has warned". */
final class CueWords {

    private static final Map<String, String> IRREGULAR_PAST = Map.ofEntries(
            Map.entry("say", "said"),
            Map.entry("tell", "told"),
            Map.entry("write", "wrote"),
            Map.entry("speak", "spoke"),
            Map.entry("find", "found"),
            Map.entry("show", "showed"),
            Map.entry("foretell", "foretold"),
            Map.entry("think", "thought"),
            Map.entry("know", "knew"),
            Map.entry("feel", "felt"),
            Map.entry("seek", "sought"),
            Map.entry("swear", "swore"),
            Map.entry("deny", "denied"),
            Map.entry("reply", "replied"),
            Map.entry("testify", "testified"),
            Map.entry("vow", "vowed"),
            Map.entry("plan", "planned"),
            Map.entry("admit", "admitted"),
            Map.entry("beg", "begged"),
            Map.entry("bid", "bid"),
            Map.entry("decry", "decried"),
            Map.entry("reiterate", "reiterated"),
            Map.entry("concur", "concurred"));

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
            case "VBN" -> perfect.map(have -> have.is("had") ? past(verb.lemma()) : "has " + verb.word());
            case "VBG" -> perfect.isPresent() ? Optional.empty() : Optional.of(past(verb.lemma()));
            default -> Optional.empty();
        };
    }

    private static String thirdPerson(String lemma) {
        if (lemma.endsWith("y") && !lemma.matches(".*[aeiou]y")) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        return lemma.matches(".*(s|sh|ch|x|z)") ? lemma + "es" : lemma + "s";
    }

    private static String past(String lemma) {
        String irregular = IRREGULAR_PAST.get(lemma);
        if (irregular != null) {
            return irregular;
        }
        return lemma.endsWith("e") ? lemma + "d" : lemma + "ed";
    }
}

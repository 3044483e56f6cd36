package org.debrief.drafting;

import java.util.List;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Judges whether every "the" among some words says itself what it means, without the article beside it. */
final class DefinitesTold {

    /** Nouns that an "of" phrase makes plain even without a name: "the number of ships". */
    private static final Set<String> MEASURES = Set.of(
            "number",
            "price",
            "cost",
            "amount",
            "share",
            "rate",
            "value",
            "level",
            "size",
            "use",
            "sale",
            "end",
            "start",
            "beginning",
            "risk",
            "rest",
            "lack",
            "loss",
            "production",
            "export",
            "import",
            "supply",
            "role");

    private static final Set<String> PERIODS = Set.of("year", "month", "week", "day", "quarter", "season", "decade");

    private DefinitesTold() {}

    static boolean all(Material material, Sentence sentence, List<Token> tokens) {
        Definites definites = new Definites(material, sentence);
        return tokens.stream()
                .filter(t -> t.isNoun() && !t.isProperNoun() && t.entity().equals("O"))
                .filter(t -> definites.isDefinite(t, tokens)
                        || sentence.child(t, "det").filter(d -> d.is("both")).isPresent())
                .allMatch(t -> isTold(sentence, t, definites, tokens));
    }

    private static boolean isTold(Sentence sentence, Token noun, Definites definites, List<Token> tokens) {
        if (definites.nameInstead(noun).isPresent()) {
            return true;
        }
        if (PERIODS.contains(noun.lemma())) {
            return false;
        }
        if (WordLists.ONE_OF_A_KIND.contains(noun.lemma())) {
            return true;
        }
        return sentence.children(noun).stream()
                .filter(tokens::contains)
                .filter(t -> !Kept.isAside(sentence, noun, t))
                .anyMatch(t -> tells(sentence, noun, t));
    }

    private static boolean tells(Sentence sentence, Token noun, Token modifier) {
        if (modifier.relation().matches("det|case|punct|cc|conj")) {
            return false;
        }
        boolean named = sentence.subtree(modifier).stream()
                .anyMatch(t -> !t.entity().equals("O")
                        && Character.isUpperCase(t.word().charAt(0)));
        boolean measured = MEASURES.contains(noun.lemma())
                && modifier.relation().startsWith("nmod")
                && modifier.index() > noun.index();
        boolean most = modifier.tag().equals("JJS");
        return named || measured || most && noun.tag().equals("NN");
    }
}

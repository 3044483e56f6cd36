package org.debrief.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * Asks for a number of people in what a deed led to: "Gunmen opened fire in a museum in Bergen, killing 19 people" becomes
 * "How many people were killed when gunmen opened fire in a museum in Bergen?"
 */
final class TollStem {

    private static final Map<String, String> HARMS = Map.of(
            "killing", "killed",
            "injuring", "injured",
            "wounding", "wounded",
            "displacing", "displaced",
            "trapping", "trapped");

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    TollStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /**
     * @param noun who is counted
     * @param lastOfQuantity the index of the last word of the number
     */
    Optional<ClauseQuestion.Written> of(Token noun, int lastOfQuantity) {
        Optional<Token> harm = sentence.head(noun).filter(v -> noun.relation().equals("obj") && isToll(v));
        Optional<Clause> clause = harm.flatMap(sentence::head)
                .flatMap(verb -> sentence.child(verb, "nsubj", "nsubj:pass"))
                .flatMap(subject -> Clause.around(sentence, subject))
                .filter(c -> c.verb().index() == harm.get().head() && isPast(c));
        Optional<Attributed> attributed = clause.flatMap(c -> Attributed.of(material, c, figure.span()));
        if (attributed.isEmpty()
                || !noun.tag().equals("NNS")
                || sentence.child(noun, "conj").isPresent()) {
            return Optional.empty();
        }
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(harm.get()));
        List<Token> counted = Kept.of(sentence, noun).stream()
                .filter(t -> t.index() > lastOfQuantity)
                .toList();
        StemWords words = new StemWords(material, sentence);
        words.attribute(attributed.get());
        words.say("how many")
                .tell(counted)
                .say("were " + HARMS.get(harm.get().word().toLowerCase(Locale.ROOT)) + " when");
        words.tell(Kept.of(sentence, clause.get().subject()))
                .tell(clause.get().helpers())
                .tell(List.of(clause.get().verb()));
        new ClauseRest(material, clause.get(), removed).tell(words, "", List.of(), Optional.empty());
        return words.question().map(stem -> new ClauseQuestion.Written(stem, words.replacedPronoun()));
    }

    /** ", killing 19 people" at the end of a clause. */
    private boolean isToll(Token verb) {
        int first = sentence.subtree(verb).get(0).index();
        return HARMS.containsKey(verb.word().toLowerCase(Locale.ROOT))
                && verb.relation().matches("advcl|dep")
                && verb.index() > verb.head()
                && first > 0
                && (sentence.token(first - 1).is(",") || sentence.token(first).is(","));
    }

    private static boolean isPast(Clause clause) {
        Token finite =
                clause.helpers().isEmpty() ? clause.verb() : clause.helpers().get(0);
        return finite.tag().equals("VBD") && !finite.is("had") && !clause.isCopular();
    }
}

package org.debrief.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** "How many Malians have fled their country?" of "a small part of the 90,000 Malians who have fled their country". */
final class WhoClauseStem {

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    WhoClauseStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /**
     * Only where the number is that of all who did: "the 40 who fled"; of "took in 40 who fled" more may have fled.
     *
     * @param noun what is counted
     * @param lastOfQuantity the index of the last word of the number
     */
    Optional<ClauseQuestion.Written> of(Token noun, int lastOfQuantity) {
        boolean all = sentence.child(noun, "det").filter(d -> d.is("the")).isPresent();
        Optional<Token> verb = sentence.child(noun, "acl:relcl").filter(Token::isVerb);
        Optional<Token> who =
                verb.flatMap(v -> sentence.child(v, "nsubj", "nsubj:pass")).filter(t -> t.is("who", "that"));
        if (!all || who.isEmpty() || sentence.child(noun, "conj").isPresent()) {
            return Optional.empty();
        }
        List<Token> helpers = sentence.children(verb.get()).stream()
                .filter(t ->
                        t.relation().startsWith("aux") && t.index() < verb.get().index())
                .toList();
        Token finite = helpers.isEmpty() ? verb.get() : helpers.get(0);
        boolean negated = Negation.of(sentence, verb.get());
        if (negated || !finite.tag().matches("VB[DP]")) {
            return Optional.empty();
        }
        Set<Integer> inClause = ClauseQuestion.indexes(sentence.subtree(verb.get()));
        List<Token> after = Kept.of(sentence, noun).stream()
                .filter(t -> t.index() > lastOfQuantity && !inClause.contains(t.index()))
                .toList();
        Clause clause = new Clause(sentence, verb.get(), who.get(), helpers);
        Set<Integer> removed = new HashSet<>(Set.of(who.get().index()));
        return new ClauseQuestion(material, clause)
                .ofSubject(new ClauseQuestion.Asked(List.of(), "how many", after, removed), figure.span());
    }
}

package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** "paid a fine of $3 million": "How large a fine did ... pay?" */
final class SizeOfStem {

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    SizeOfStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** @param amount the head of the amount */
    Optional<ClauseQuestion.Written> of(Token amount) {
        Optional<Token> noun = sentence.head(amount)
                .filter(h -> amount.relation().equals("nmod")
                        && h.tag().equals("NN")
                        && LargeStem.SIZED.contains(h.lemma())
                        && sentence.child(amount, "case")
                                .filter(c -> c.is("of"))
                                .isPresent());
        Optional<Clause> clause = Clause.around(sentence, amount);
        boolean object = noun.isPresent()
                && clause.isPresent()
                && noun.get().relation().equals("obj")
                && noun.get().head() == clause.get().verb().index()
                && sentence.child(noun.get(), "det")
                        .filter(d -> d.is("a", "an"))
                        .isPresent()
                && sentence.child(noun.get(), "conj").isEmpty()
                && sentence.child(amount, "conj").isEmpty();
        return object ? ask(clause.get(), noun.get(), amount) : Optional.empty();
    }

    private Optional<ClauseQuestion.Written> ask(Clause clause, Token noun, Token amount) {
        List<Token> thing = Kept.of(sentence, noun).stream()
                .filter(t -> t.index() <= noun.index() && !t.relation().equals("det"))
                .toList();
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(amount));
        sentence.subtree(noun).stream().filter(t -> t.index() <= noun.index()).forEach(t -> removed.add(t.index()));
        boolean vowel = thing.get(0).word().matches("(?i)[aeiou].*");
        ClauseQuestion.Asked asked =
                new ClauseQuestion.Asked(List.of(), vowel ? "how large an" : "how large a", thing, removed);
        return new ClauseQuestion(material, clause).ofAnother(asked, figure.span(), false);
    }
}

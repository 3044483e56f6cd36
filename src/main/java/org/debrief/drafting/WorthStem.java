package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** "Nokia signed a contract worth $90 million with Chile": "What is the value of the contract that Nokia signed with Chile?" */
final class WorthStem {

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    WorthStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** @param amount the head of the amount */
    Optional<ClauseQuestion.Written> of(Token amount) {
        int first = FigureStem.firstOf(sentence, figure).orElse(0);
        if (first < 2 || !sentence.token(first - 1).is("worth", "valued")) {
            return Optional.empty();
        }
        Token noun = sentence.token(first - 2);
        Optional<Clause> clause = Clause.around(sentence, noun);
        boolean object = clause.isPresent()
                && noun.tag().equals("NN")
                && noun.relation().equals("obj")
                && noun.head() == clause.get().verb().index()
                && sentence.child(noun, "det").filter(d -> d.is("a", "an")).isPresent()
                && sentence.child(noun, "conj").isEmpty();
        return object ? ask(clause.get(), noun, first - 1) : Optional.empty();
    }

    private Optional<ClauseQuestion.Written> ask(Clause clause, Token noun, int worth) {
        List<Token> thing = Kept.of(sentence, noun).stream()
                .filter(t -> t.index() <= noun.index() && !t.relation().equals("det"))
                .toList();
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(noun).stream()
                .filter(t -> t.index() <= noun.index()
                        || t.index() == worth
                        || t.span().overlaps(figure.phrase()))
                .toList());
        return new ClauseQuestion(material, clause).ofThing("what is the value of", thing, removed, figure.span());
    }
}

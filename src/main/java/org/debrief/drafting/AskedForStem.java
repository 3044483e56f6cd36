package org.debrief.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** "The Red Cross asked Chad for $4 million": "How much did the Red Cross ask Chad for?" */
final class AskedForStem {

    private static final Set<String> ASKING = Set.of("ask", "appeal", "apply");

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    AskedForStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** @param amount the head of the amount */
    Optional<ClauseQuestion.Written> of(Token amount) {
        int first = FigureStem.firstOf(sentence, figure).orElse(0);
        if (first == 0 || !sentence.token(first - 1).is("for")) {
            return Optional.empty();
        }
        // With "to pay for water" after it the parser takes the amount for the subject of the paying.
        Token top = amount.relation().equals("nsubj")
                ? sentence.head(amount)
                        .filter(v -> v.relation().equals("advcl"))
                        .orElse(amount)
                : amount;
        Optional<Clause> clause = Clause.around(sentence, top);
        boolean asked = clause.isPresent()
                && ASKING.contains(clause.get().verb().lemma())
                && top.head() == clause.get().verb().index()
                && top.relation().matches("obl|advcl");
        if (!asked) {
            return Optional.empty();
        }
        Set<Integer> removed = new HashSet<>(ClauseQuestion.indexes(sentence.subtree(top)));
        return new ClauseQuestion(material, clause.get())
                .tellingWhere("for", List.of())
                .ofAnother(new ClauseQuestion.Asked(List.of(), "how much", List.of(), removed), figure.span(), false);
    }
}

package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** "Nokia opened a school in Oulu, spending $3 million on computers": "How much did Nokia spend on computers?" */
final class SpendingStem {

    private static final Set<String> SPENDING = Set.of(
            "spend", "raise", "pay", "invest", "donate", "earn", "lose", "borrow", "collect", "win", "contribute");

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    SpendingStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** @param amount the head of the amount */
    Optional<ClauseQuestion.Written> of(Token amount) {
        Optional<Token> participle = sentence.head(amount)
                .filter(v -> v.tag().equals("VBG") && SPENDING.contains(v.lemma()))
                .filter(v -> amount.relation().equals("obj") && amount.index() > v.index())
                .filter(v -> sentence.child(v, "mark", "nsubj", "aux", "conj").isEmpty())
                .filter(v -> v.index() > 0 && sentence.token(v.index() - 1).is(","));
        Optional<Clause> main = participle.flatMap(v -> Clause.around(sentence, v));
        if (main.isEmpty()
                || !isPast(main.get())
                || sentence.child(amount, "conj").isPresent()) {
            return Optional.empty();
        }
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(amount).stream()
                .filter(t -> t.span().start() < figure.phrase().end()
                        || Kept.of(sentence, amount).stream().noneMatch(k -> k.index() == t.index()))
                .toList());
        Clause spending = new Clause(sentence, participle.get(), main.get().subject(), List.of());
        return new ClauseQuestion(material, spending)
                .ofAnother(new ClauseQuestion.Asked(List.of(), "how much", List.of(), removed), figure.span(), false);
    }

    private static boolean isPast(Clause main) {
        Token finite = main.helpers().isEmpty() ? main.verb() : main.helpers().get(0);
        return finite.tag().equals("VBD") && !main.isExistential();
    }
}

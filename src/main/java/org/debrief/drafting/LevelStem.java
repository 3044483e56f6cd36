package org.debrief.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** How high something is: "Turnout in Malta was 74 percent", "Inflation reached 9 percent", "The debt stands at $4 billion". */
final class LevelStem {

    private static final Set<String> HIGH = Set.of(
            "turnout",
            "unemployment",
            "inflation",
            "rate",
            "price",
            "cost",
            "wage",
            "fee",
            "salary",
            "tax",
            "debt",
            "deficit",
            "rent",
            "income",
            "fine",
            "bill",
            "pension",
            "tariff",
            "pay",
            "literacy",
            "growth",
            "interest",
            "surplus");
    private static final Set<String> REACHING = Set.of("reach", "hit", "exceed", "total");

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    LevelStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** @param amount the head of the amount or percentage */
    Optional<ClauseQuestion.Written> of(Token amount) {
        if (sentence.child(amount, "cop").isPresent()) {
            return sentence.child(amount, "nsubj")
                    .filter(s -> HIGH.contains(s.lemma()))
                    .flatMap(s -> Clause.around(sentence, s))
                    .filter(c -> c.verb().index() == amount.index())
                    .flatMap(c -> ask(c, "how high", amount));
        }
        Optional<Clause> clause = Clause.around(sentence, amount);
        if (clause.isEmpty() || amount.head() != clause.get().verb().index()) {
            return Optional.empty();
        }
        String verb = clause.get().verb().lemma();
        String what = figure.form() == FigureForm.PERCENT ? "what percentage" : "what amount";
        boolean level = HIGH.contains(clause.get().subject().lemma());
        if (level && amount.relation().equals("obj") && REACHING.contains(verb)) {
            return ask(clause.get(), what, amount);
        }
        boolean at = verb.equals("stand")
                && sentence.child(amount, "case").filter(c -> c.is("at")).isPresent();
        return level && at ? ask(clause.get(), "at " + what, amount) : Optional.empty();
    }

    private Optional<ClauseQuestion.Written> ask(Clause clause, String word, Token amount) {
        Set<Integer> removed = new HashSet<>(Set.of(amount.index()));
        for (Token child : sentence.children(amount)) {
            boolean part =
                    child.span().overlaps(figure.phrase()) || child.relation().equals("case");
            if (part || !clause.isCopular()) {
                removed.addAll(ClauseQuestion.indexes(sentence.subtree(child)));
            }
        }
        return new ClauseQuestion(material, clause)
                .ofAnother(new ClauseQuestion.Asked(List.of(), word, List.of(), removed), figure.span(), false);
    }
}

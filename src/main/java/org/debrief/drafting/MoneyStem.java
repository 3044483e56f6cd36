package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Asks for an amount of money that somebody paid, raised, lost: "How much did ...?" */
final class MoneyStem {

    private static final Set<String> PAYING = Set.of(
            "pay",
            "spend",
            "raise",
            "cost",
            "lose",
            "earn",
            "donate",
            "invest",
            "contribute",
            "owe",
            "give",
            "receive",
            "save",
            "pledge",
            "borrow",
            "lend",
            "win",
            "allocate",
            "provide",
            "grant",
            "fine",
            "collect",
            "offer",
            "commit",
            "promise",
            "seek",
            "make");

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    MoneyStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    Optional<ClauseQuestion.Written> of(Token number) {
        Token at = number;
        while (at.head() >= 0
                && at.relation().matches("nummod|compound|flat|dep|nmod:npmod")
                && sentence.token(at.head()).span().overlaps(figure.phrase())) {
            at = sentence.token(at.head());
        }
        Token amount = at;
        Optional<Clause> clause = Clause.around(sentence, amount);
        Optional<Token> verb = sentence.head(amount);
        if (clause.isEmpty()
                || verb.isEmpty()
                || !amount.relation().equals("obj")
                || !PAYING.contains(verb.get().lemma())
                || ClausePlace.of(clause.get(), amount).isEmpty()
                || sentence.child(amount, "conj", "nmod:poss").isPresent()) {
            return Optional.empty();
        }
        List<Token> after = Kept.of(sentence, amount).stream()
                .filter(t -> t.span().start() >= figure.phrase().end())
                .toList();
        if (!after.isEmpty() && !after.get(0).relation().equals("case")) {
            return Optional.empty();
        }
        // "pay $3m to its workers": what follows the amount keeps its place.
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(amount));
        removed.removeAll(ClauseQuestion.indexes(after));
        ClauseQuestion.Asked asked = new ClauseQuestion.Asked(List.of(), "how much", List.of(), removed);
        return new ClauseQuestion(material, clause.get()).ofAnother(asked, figure.span(), false);
    }
}

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
            "make",
            "release",
            "award",
            "charge",
            "demand",
            "request",
            "transfer",
            "earmark",
            "send");
    private static final Set<String> TRADING = Set.of("buy", "sell", "acquire", "purchase", "auction");

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
        Token top = top(amount);
        Optional<ClauseQuestion.Written> aside = new SpendingStem(material, figure, sentence)
                .of(amount)
                .or(() -> new AskedForStem(material, figure, sentence).of(amount))
                .or(() -> new LargeStem(material, figure, sentence).of(amount))
                .or(() -> new WorthStem(material, figure, sentence).of(amount))
                .or(() -> new LevelStem(material, figure, sentence).of(amount));
        if (aside.isPresent()) {
            return aside;
        }
        Optional<Clause> clause = Clause.around(sentence, top);
        Optional<Token> verb = sentence.head(top);
        if (clause.isEmpty() || verb.isEmpty()) {
            return Optional.empty();
        }
        Optional<ClauseQuestion.Written> other = ofChange(clause.get(), amount, verb.get())
                .or(() -> ofPaid(clause.get(), amount))
                .or(() -> new SumStem(material, figure, sentence).of(top));
        if (other.isPresent()) {
            return other;
        }
        if (!amount.relation().equals("obj")
                || !PAYING.contains(verb.get().lemma())
                || ClausePlace.of(clause.get(), amount).isEmpty()
                || ClausePlace.isTorn(sentence, amount)
                || isOfAPlan(clause.get(), verb.get())
                || sentence.child(amount, "nmod:poss").isPresent()
                || isInRow(amount)) {
            return Optional.empty();
        }
        List<Token> after = Row.member(sentence, amount).stream()
                .filter(t -> t.span().start() >= figure.phrase().end())
                .toList();
        if (!after.isEmpty() && !after.get(0).relation().equals("case")) {
            return Optional.empty();
        }
        // "pay $3m to its workers": what follows the amount keeps its place.
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(amount));
        removed.removeAll(ClauseQuestion.indexes(after));
        removed.addAll(secondVerb(amount));
        ClauseQuestion.Asked asked = new ClauseQuestion.Asked(List.of(), "how much", List.of(), removed);
        return saysForWhat(clause.get(), amount, after)
                ? new ClauseQuestion(material, clause.get()).ofAnother(asked, figure.span(), false)
                : Optional.empty();
    }

    /** "praised her plan to spend $3m": that is not how much was praised. */
    private boolean isOfAPlan(Clause clause, Token verb) {
        return verb.index() != clause.verb().index()
                && sentence.child(clause.verb(), "obj")
                        .filter(o -> o.is(
                                "plan",
                                "plans",
                                "proposal",
                                "proposals",
                                "bid",
                                "effort",
                                "efforts",
                                "promise",
                                "pledge",
                                "call",
                                "calls",
                                "offer",
                                "decision"))
                        .isPresent();
    }

    /** "will cost $4m and open in 2030", where the tree takes "open" for a second amount: what comes from there on. */
    private Set<Integer> secondVerb(Token amount) {
        return sentence.child(amount, "conj")
                .filter(t -> !t.isNoun() && t.index() > amount.index())
                .map(second -> ClauseQuestion.indexes(sentence.tokens().stream()
                        .filter(t -> t.index() >= second.index())
                        .toList()))
                .orElse(Set.of());
    }

    /** "How much has Nokia received?" asks of anything; what a thing cost says enough. */
    private boolean saysForWhat(Clause clause, Token amount, List<Token> after) {
        return clause.verb().is("cost", "costs")
                || clause.verb().lemma().equals("cost")
                || !after.isEmpty()
                || sentence.child(clause.subject(), "nmod:poss").isPresent()
                || sentence.children(clause.verb()).stream()
                        .anyMatch(t -> t.index() != amount.index()
                                && t.relation().matches("obj|iobj|obl.*|xcomp|advcl|nmod.*"));
    }

    /** "$3m and a house"; but not "$3m, most of it from donors". */
    private boolean isInRow(Token amount) {
        return sentence.children(amount).stream()
                .filter(t -> t.relation().equals("conj") && (t.isNoun() || t.is("$", "£", "€")))
                .anyMatch(t ->
                        !sentence.token(sentence.subtree(t).get(0).index() - 1).is(",")
                                && !sentence.token(Math.max(0, t.index() - 4)).is(",")
                                && !t.is("less", "more"));
    }

    /** The preposition where the tree makes it the head of "of $40 million", else the amount. */
    private Token top(Token amount) {
        return amount.relation().equals("dep")
                ? sentence.head(amount)
                        .filter(t -> t.tag().matches("IN|TO") && t.index() < amount.index())
                        .orElse(amount)
                : amount;
    }

    private String preposition(Token amount) {
        Token top = top(amount);
        return top.index() != amount.index()
                ? top.lemma()
                : sentence.child(amount, "case").map(Token::lemma).orElse("");
    }

    /** What the question leaves out: "for $3m", but not "on Monday" after it. */
    private Set<Integer> removed(Token head) {
        List<Token> after = Kept.of(sentence, head).stream()
                .filter(t -> t.span().start() >= figure.phrase().end())
                .toList();
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(head));
        removed.removeAll(ClauseQuestion.indexes(after));
        return removed;
    }

    /** "Sales rose to $4m", "was sold for $4m". */
    private Optional<ClauseQuestion.Written> ofChange(Clause clause, Token amount, Token verb) {
        String preposition = preposition(amount);
        boolean change = FigureStem.CHANGES.contains(verb.lemma()) && preposition.matches("by|to");
        boolean trade = TRADING.contains(verb.lemma()) && preposition.equals("for");
        if (!(change || trade)
                || !(amount.relation().startsWith("obl") || top(amount).index() != amount.index())
                || verb.index() != clause.verb().index()
                || sentence.child(amount, "conj").isPresent()) {
            return Optional.empty();
        }
        String word = preposition.equals("to") ? "to what amount" : preposition + " how much";
        ClauseQuestion.Asked asked = new ClauseQuestion.Asked(List.of(), word, List.of(), removed(top(amount)));
        return new ClauseQuestion(material, clause).ofAnother(asked, figure.span(), false);
    }

    /** "$4m was spent on roads": the amount is the subject. */
    private Optional<ClauseQuestion.Written> ofPaid(Clause clause, Token amount) {
        boolean alone =
                Kept.of(sentence, amount).stream().allMatch(t -> t.span().overlaps(figure.phrase()));
        if (!amount.relation().equals("nsubj:pass")
                || amount.index() != clause.subject().index()
                || !PAYING.contains(clause.verb().lemma())
                || !alone) {
            return Optional.empty();
        }
        ClauseQuestion.Asked asked = new ClauseQuestion.Asked(
                List.of(), "how much", List.of(), ClauseQuestion.indexes(sentence.subtree(amount)));
        return new ClauseQuestion(material, clause).ofSubject(asked, figure.span());
    }
}

package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * An amount of something: "received a loan of $4m" asks "How large a loan ...?", "expects revenue of $4m" "How much revenue
 * ...?", "proposed a limit of 80 tonnes" "What limit, in tonnes, ...?".
 */
final class SumStem {

    private static final Set<String> UNCOUNTED = Set.of(
            "revenue",
            "income",
            "profit",
            "aid",
            "debt",
            "damage",
            "compensation",
            "funding",
            "support",
            "spending",
            "turnover",
            "rain",
            "snow",
            "land",
            "forest");

    private static final Set<String> LIMITS =
            Set.of("limit", "total", "maximum", "minimum", "average", "target", "quota");

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    SumStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** @param top the head of the amount, or the preposition where the tree makes that the head of "of $40 million" */
    Optional<ClauseQuestion.Written> of(Token top) {
        Optional<Token> head = sentence.head(top)
                .filter(h -> h.relation().equals("obj"))
                .filter(h -> h.tag().equals("NN") || h.tag().equals("JJ") && LIMITS.contains(h.lemma()));
        Optional<Clause> clause = Clause.around(sentence, top);
        boolean of = top.is("of")
                || sentence.child(top, "case").filter(c -> c.is("of")).isPresent();
        if (head.isEmpty()
                || clause.isEmpty()
                || !of
                || head.get().head() != clause.get().verb().index()
                || sentence.child(head.get(), "conj").isPresent()) {
            return Optional.empty();
        }
        Token noun = head.get();
        Optional<Token> article = sentence.child(noun, "det");
        List<Token> thing = Kept.of(sentence, noun).stream()
                .filter(t -> t.index() <= noun.index())
                .filter(t -> !(t.head() == noun.index() && t.relation().equals("det")))
                .toList();
        boolean one = article.filter(d -> d.is("a", "an")).isPresent();
        if (one && (figure.form() == FigureForm.MEASURE || figure.form() == FigureForm.COUNT)) {
            boolean bare = Kept.of(sentence, noun).stream()
                    .allMatch(t -> t.index() == noun.index()
                            || t.relation().matches("det|case|nummod")
                            || t.span().overlaps(figure.phrase())
                            || t.index() == top.index());
            return bare || figure.form() == FigureForm.COUNT && !LIMITS.contains(noun.lemma())
                    ? Optional.empty()
                    : of(clause.get(), noun, thing, top);
        }
        if (one) {
            return ask(
                    clause.get(),
                    noun,
                    "how large " + PointsStem.article(thing.get(0).word()),
                    thing,
                    0);
        }
        boolean much = article.isEmpty() && UNCOUNTED.contains(noun.lemma());
        return much && sentence.child(noun, "nmod:poss").isEmpty()
                ? ask(clause.get(), noun, "how much", thing, 0)
                : Optional.empty();
    }

    private Optional<ClauseQuestion.Written> of(Clause clause, Token noun, List<Token> thing, Token unit) {
        return ask(
                clause, noun, "what " + words(thing) + ", in " + words(List.of(unit)) + ",", List.of(), unit.index());
    }

    private Optional<ClauseQuestion.Written> ask(Clause clause, Token noun, String word, List<Token> thing, int unit) {
        List<Token> after = Kept.of(sentence, noun).stream()
                .filter(t -> t.span().start() >= figure.phrase().end() && t.index() > unit)
                .toList();
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(noun));
        removed.removeAll(ClauseQuestion.indexes(after));
        return new ClauseQuestion(material, clause)
                .ofAnother(new ClauseQuestion.Asked(List.of(), word, thing, removed), figure.span(), false);
    }

    private String words(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::word).toList());
    }
}

package org.debrief.drafting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.Figure;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** "How large a stake in Nokia does Ana Roy have?" of "has a 4 per cent stake in Nokia", of an amount before its noun. */
final class LargeStem {

    static final Set<String> SIZED = Set.of(
            "stake",
            "share",
            "holding",
            "majority",
            "increase",
            "rise",
            "raise",
            "cut",
            "reduction",
            "drop",
            "decline",
            "fall",
            "discount",
            "gain",
            "loss",
            "profit",
            "fine",
            "loan",
            "grant",
            "contract",
            "deal",
            "fund",
            "bonus",
            "payment",
            "donation",
            "gift",
            "prize",
            "budget",
            "investment",
            "tax",
            "tariff",
            "fee",
            "subsidy",
            "reward",
            "bail",
            "bond");
    private static final Pattern STAKE_IN =
            Pattern.compile("\\b(?:stakes?|shares|position|holding) in (\\p{Lu}[\\p{L}&]+(?: \\p{Lu}[\\p{L}&]+)*)");

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    LargeStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** @param unit the last word of the amount */
    Optional<ClauseQuestion.Written> of(Token unit) {
        Optional<Token> head = sentence.head(unit)
                .filter(h -> h.tag().equals("NN") && h.index() > unit.index() && SIZED.contains(h.lemma()));
        Optional<Clause> clause = Clause.around(sentence, unit);
        boolean modifies = unit.relation().matches("compound|amod|nummod|nmod:npmod|obl:npmod|dep");
        if (head.isEmpty() || clause.isEmpty() || !modifies) {
            return Optional.empty();
        }
        Token noun = head.get();
        if (noun.is("bail", "bond")) {
            return onBail(clause.get(), noun);
        }
        boolean object = noun.relation().equals("obj")
                && noun.head() == clause.get().verb().index()
                && sentence.child(noun, "det").filter(d -> d.is("a", "an")).isPresent()
                && sentence.child(noun, "conj").isEmpty();
        if (!object) {
            return Optional.empty();
        }
        List<Token> thing = sentence.subtree(noun).stream()
                .filter(t -> t.index() > unit.index() && t.index() <= noun.index())
                .filter(t -> t.span().start() >= figure.phrase().end() && !t.isPunctuation())
                .toList();
        Set<Integer> removed = ClauseQuestion.upTo(sentence, noun);
        Optional<String> owned = owned(noun);
        if (owned.isEmpty()) {
            return Optional.empty();
        }
        String article = PointsStem.article(thing.get(0).word());
        ClauseQuestion.Asked asked = new ClauseQuestion.Asked(List.of(), "how large " + article, thing, removed);
        return new ClauseQuestion(material, clause.get())
                .tellingAfterAsked(owned.get())
                .ofAnother(asked, figure.span(), false);
    }

    /** "was released on $20,000 bail". */
    private Optional<ClauseQuestion.Written> onBail(Clause clause, Token noun) {
        boolean on = sentence.child(noun, "case").filter(c -> c.is("on")).isPresent()
                && noun.relation().equals("obl")
                && noun.head() == clause.verb().index();
        Set<Integer> removed = ClauseQuestion.upTo(sentence, noun);
        return on
                ? new ClauseQuestion(material, clause)
                        .ofAnother(
                                new ClauseQuestion.Asked(List.of(), "on how much " + noun.word(), List.of(), removed),
                                figure.span(),
                                false)
                : Optional.empty();
    }

    /** " in Nokia" for a stake whose sentence does not say in what, where all stakes of the article are in one company. */
    private Optional<String> owned(Token noun) {
        if (!noun.is("stake", "holding")
                || sentence.children(noun).stream()
                        .anyMatch(t -> t.relation().equals("nmod") && t.index() > noun.index())) {
            return Optional.of("");
        }
        Set<String> companies = new LinkedHashSet<>();
        Matcher stake = STAKE_IN.matcher(material.flatText());
        while (stake.find()) {
            companies.add(stake.group(1));
        }
        return companies.size() == 1 ? Optional.of("in " + companies.iterator().next()) : Optional.empty();
    }
}

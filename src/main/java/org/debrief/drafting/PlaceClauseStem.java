package org.debrief.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * Asks for a number in a clause that tells of a place or event: "at the Nile Hotel in Cairo, where 12 people were killed"
 * becomes "How many people were killed at the Nile Hotel in Cairo?"
 */
final class PlaceClauseStem {

    private static final Set<String> PLACING = Set.of("in", "at", "on", "near", "inside", "outside", "during");

    /** Nobody is killed in a scandal. */
    private static final Set<String> AFFAIRS = Set.of("scandal", "affair", "case", "controversy", "crisis", "conflict");

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    PlaceClauseStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /**
     * @param noun what is counted
     * @param lastOfQuantity the index of the last word of the number
     */
    Optional<ClauseQuestion.Written> of(Token noun, int lastOfQuantity) {
        Optional<Token> verb = sentence.head(noun).filter(v -> v.relation().equals("acl:relcl") && v.isVerb());
        Optional<Token> link = verb.flatMap(this::link);
        Optional<Token> antecedent = verb.flatMap(sentence::head).filter(Token::isNoun);
        if (link.isEmpty()
                || antecedent.isEmpty()
                || sentence.child(noun, "conj", "case").isPresent()) {
            return Optional.empty();
        }
        Optional<Token> subject = sentence.child(verb.get(), "nsubj", "nsubj:pass");
        List<Token> helpers = sentence.children(verb.get()).stream()
                .filter(t ->
                        t.relation().startsWith("aux") && t.index() < verb.get().index())
                .toList();
        boolean negated = Negation.of(sentence, verb.get());
        boolean finite = (helpers.isEmpty() ? verb.get() : helpers.get(0)).tag().matches("VB[DZP]");
        if (subject.isEmpty()
                || negated
                || !finite
                || subject.get().index() < link.get().index()) {
            return Optional.empty();
        }
        Token top = top(antecedent.get(), verb.get());
        if (AFFAIRS.contains(top.lemma())) {
            return Optional.empty();
        }
        Set<Integer> clauseWords = ClauseQuestion.indexes(sentence.subtree(verb.get()));
        List<Token> place = Kept.of(sentence, top).stream()
                .filter(t -> !clauseWords.contains(t.index())
                        && t.index() < link.get().index())
                .filter(t -> !(t.relation().equals("case") && t.head() == top.index()))
                .toList();
        String preposition = sentence.child(top, "case")
                .map(Token::lemma)
                .filter(PLACING::contains)
                .or(() -> link.get().is("where")
                        ? Optional.of("in")
                        : sentence.child(link.get(), "case").map(Token::lemma))
                .orElse("in");
        Clause clause = new Clause(sentence, verb.get(), subject.get(), helpers);
        Set<Integer> removed = new HashSet<>(ClauseQuestion.indexes(sentence.subtree(noun)));
        removed.addAll(ClauseQuestion.indexes(sentence.subtree(link.get())));
        List<Token> after = Kept.of(sentence, noun).stream()
                .filter(t -> t.index() > lastOfQuantity)
                .toList();
        ClauseQuestion question = new ClauseQuestion(material, clause).tellingWhere(preposition, place);
        ClauseQuestion.Asked asked = new ClauseQuestion.Asked(List.of(), "how many", after, removed);
        if (noun.index() == subject.get().index()) {
            return question.ofSubject(asked, figure.span());
        }
        return noun.relation().equals("obj") ? question.ofAnother(asked, figure.span(), false) : Optional.empty();
    }

    /** "where", or the "which" of "in which". */
    private Optional<Token> link(Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.is("where")
                        || t.is("which")
                                && sentence.child(t, "case")
                                        .filter(c -> PLACING.contains(c.lemma()))
                                        .isPresent())
                .filter(t -> t.index() < verb.index())
                .findFirst();
    }

    /** "at the Nile Hotel in Cairo, where": the clause tells of the hotel. */
    private Token top(Token noun, Token verb) {
        Token at = noun;
        while (at.relation().equals("nmod")
                && sentence.child(at, "case")
                        .filter(c -> PLACING.contains(c.lemma()))
                        .isPresent()
                && sentence.head(at).filter(Token::isNoun).isPresent()
                && sentence.head(at).orElseThrow().index() < verb.index()) {
            at = sentence.head(at).orElseThrow();
        }
        return at;
    }
}

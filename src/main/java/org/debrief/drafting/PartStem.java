package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Bound;
import org.debrief.facts.Figure;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** "How many of the five bridges over the Ostra are closed?" of "two of the five bridges over the Ostra are closed". */
final class PartStem {

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    PartStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** @param number the number of the part */
    Optional<ClauseQuestion.Written> of(Token number) {
        Optional<Token> whole = sentence.children(number).stream()
                .filter(t -> t.relation().equals("nmod") && t.index() > number.index() && t.isNoun())
                .filter(t -> sentence.child(t, "case").filter(c -> c.is("of")).isPresent())
                .filter(t -> sentence.child(t, "nummod").isPresent()
                        || t.tag().matches("NNP?S")
                                && sentence.child(t, "det", "nmod:poss").isPresent())
                .filter(t -> sentence.child(t, "conj").isEmpty())
                .findFirst();
        Optional<Clause> clause = Clause.around(sentence, number);
        if (whole.isEmpty()
                || clause.isEmpty()
                || figure.bound() != Bound.EXACT
                || !sentence.token(number.index() + 1).is("of")
                || sentence.child(number, "conj", "case").isPresent()) {
            return Optional.empty();
        }
        List<Token> after = Kept.of(sentence, number).stream()
                .filter(t -> t.index() > number.index())
                .toList();
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(number));
        ClauseQuestion.Asked asked = new ClauseQuestion.Asked(List.of(), "how many", after, removed);
        ClauseQuestion question = new ClauseQuestion(material, clause.get());
        if (number.index() == clause.get().subject().index()) {
            return question.ofSubject(asked, figure.span());
        }
        boolean object = number.relation().equals("obj")
                && number.head() == clause.get().verb().index();
        return object ? question.ofAnother(asked, figure.span(), false) : Optional.empty();
    }
}

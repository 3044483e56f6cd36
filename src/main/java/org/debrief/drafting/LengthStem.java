package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** "How long is the agreement that Chile and Peru signed?" of "a ten-year agreement"; "How tall is ...?" of "90 metres tall". */
final class LengthStem {

    private static final Set<String> MEASURED = Set.of("long", "tall", "high", "deep", "wide", "thick");
    private static final Set<String> LASTING = Set.of(
            "agreement",
            "contract",
            "deal",
            "ban",
            "truce",
            "ceasefire",
            "treaty",
            "lease",
            "sentence",
            "term",
            "strike",
            "mandate",
            "loan",
            "suspension",
            "closure",
            "extension",
            "visit",
            "plan",
            "programme",
            "program",
            "trial",
            "break",
            "delay",
            "mission",
            "study",
            "tour",
            "journey",
            "lockdown",
            "curfew",
            "meeting");

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    LengthStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** @param unit the unit after the number */
    Optional<ClauseQuestion.Written> of(Token unit) {
        Optional<Token> head = sentence.head(unit);
        Optional<Clause> clause = Clause.around(sentence, unit);
        if (head.isEmpty() || clause.isEmpty()) {
            return Optional.empty();
        }
        if (MEASURED.contains(head.get().lemma())
                && head.get().index() == clause.get().verb().index()
                && clause.get().isCopular()
                && figure.form() == FigureForm.MEASURE) {
            return new ClauseQuestion(material, clause.get())
                    .ofDegree(head.get(), ClauseQuestion.indexes(sentence.subtree(unit)), figure.span());
        }
        boolean modifier = figure.form() == FigureForm.DURATION
                && unit.relation().matches("compound|amod|nmod:npmod|dep|nummod")
                && unit.index() < head.get().index()
                && LASTING.contains(head.get().lemma())
                && head.get().tag().equals("NN")
                && head.get().relation().equals("obj")
                && head.get().head() == clause.get().verb().index()
                && sentence.child(head.get(), "det")
                        .filter(d -> d.is("a", "an"))
                        .isPresent();
        if (!modifier) {
            return Optional.empty();
        }
        Set<Integer> quantity = ClauseQuestion.indexes(sentence.subtree(unit));
        List<Token> thing = Kept.of(sentence, head.get()).stream()
                .filter(t -> !quantity.contains(t.index()))
                .filter(t -> !(t.head() == head.get().index() && t.relation().equals("det")))
                .toList();
        return new ClauseQuestion(material, clause.get())
                .ofThing("how long is", thing, ClauseQuestion.indexes(sentence.subtree(head.get())), figure.span());
    }
}

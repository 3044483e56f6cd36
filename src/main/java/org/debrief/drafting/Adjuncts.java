package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import org.debrief.facts.DatedEvent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Adjuncts of time: "on Wednesday", "last week", "in 2014". */
final class Adjuncts {

    private Adjuncts() {}

    /** The first date of an adjunct that consists of nothing but dates, a preposition and "and". */
    static Optional<DatedEvent> date(Material material, Sentence sentence, Token head) {
        if (!head.relation().matches("obl.*|nmod:tmod|advmod|nmod|nummod|dep")) {
            return Optional.empty();
        }
        List<DatedEvent> dates = datesIn(material, sentence, head);
        boolean only = Kept.of(sentence, head).stream()
                .allMatch(t -> t.isPunctuation()
                        || t.relation().matches("case|cc|det|advmod")
                        || dates.stream().anyMatch(d -> d.span().overlaps(t.span())));
        boolean vague = Kept.of(sentence, head).stream()
                .anyMatch(t -> t.relation().equals("advmod")
                        && t.index() != head.index()
                        && dates.stream().noneMatch(d -> d.span().overlaps(t.span())));
        return only && !vague && !dates.isEmpty() ? Optional.of(dates.get(0)) : Optional.empty();
    }

    /**
     * Whether a question may ask for this adjunct: one of dates alone, perhaps with "early" or "late".
     *
     * @param ofNoun whether it may depend on the noun of "was the host in 2019"
     */
    static boolean asked(Material material, Sentence sentence, Token head, boolean ofNoun) {
        if (!head.relation().matches("obl.*|nmod:tmod|advmod|nummod" + (ofNoun ? "|nmod" : ""))) {
            return false;
        }
        List<DatedEvent> dates = datesIn(material, sentence, head);
        return !dates.isEmpty()
                && Kept.of(sentence, head).stream()
                        .filter(t -> dates.stream().noneMatch(d -> d.span().overlaps(t.span())))
                        .allMatch(t -> t.isPunctuation()
                                || t.relation().matches("case|cc|det")
                                || t.is("early", "late", "only", "later", "earlier"));
    }

    static List<DatedEvent> datesIn(Material material, Sentence sentence, Token head) {
        List<Token> words = Kept.of(sentence, head);
        return material.facts().stream()
                .map(NumberedFact::fact)
                .filter(DatedEvent.class::isInstance)
                .map(DatedEvent.class::cast)
                .filter(d -> words.stream().anyMatch(t -> d.span().overlaps(t.span())))
                .toList();
    }
}

package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.facts.DatedEvent;
import org.debrief.facts.Event;
import org.debrief.facts.Figure;
import org.debrief.facts.Statement;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * What somebody named did, worded as an option: "Visited the town of Castell".
 *
 * @param doer who did it
 */
record Deed(String text, Referent doer, NameKind kind, AskedEvent event) {

    private static final int SHORTEST_WORDS = 3;
    private static final int LONGEST_WORDS = 13;

    /** Empty for a deed that is told with its number or its day, which are questions of their own. */
    static Optional<Deed> of(AskedEvent event, Cast cast) {
        Clause clause = event.clause();
        Token subject = clause.subject();
        Sentence sentence = event.sentence();
        Material material = event.material();
        if (!clause.verb().tag().equals("VBD")
                || !clause.helpers().isEmpty()
                || sentence.child(subject, "conj", "nmod:poss").isPresent()
                || isReported(material, event.event())) {
            return Optional.empty();
        }
        Optional<Referent> doer = material.referents()
                .of(sentence, subject)
                .filter(r -> !r.plural() && r.name().equals(event.event().doer()));
        Optional<NameKind> kind = doer.flatMap(cast::kindOf).filter(k -> !k.isPlace() || k == NameKind.COUNTRY);
        List<Token> words = words(material, clause);
        if (kind.isEmpty() || words.size() < SHORTEST_WORDS || !DefinitesTold.all(material, sentence, words)) {
            return Optional.empty();
        }
        TextSpan span = sentence.spanOf(
                words.get(0).index(), words.get(words.size() - 1).index());
        return new StandAlone(material)
                .rewrite(sentence, span, doer.get().name())
                .map(Phrases::withoutEnd)
                .filter(t -> Phrases.wordCount(t) >= SHORTEST_WORDS && Phrases.wordCount(t) <= LONGEST_WORDS)
                .filter(t -> !t.matches("(?i).*\\b(?:his|her|its|their|he|she|it|they|him|them|who)\\b.*"))
                .filter(t -> !t.matches(".*[,“”\"‘;:].*")
                        && !Phrases.shareContentWord(t, doer.get().name()))
                .map(t -> new Deed(Phrases.capitalised(t), doer.get(), kind.get(), event));
    }

    private static boolean isReported(Material material, Event event) {
        return material.facts().stream()
                .map(NumberedFact::fact)
                .anyMatch(f -> f instanceof Statement s
                        && (s.cueSpan().equals(event.verbSpan())
                                || s.content().stream().anyMatch(c -> c.covers(event.verbSpan()))));
    }

    /** The verb and what follows it in one piece, up to a date or an aside; empty where that would tear it. */
    private static List<Token> words(Material material, Clause clause) {
        Sentence sentence = clause.sentence();
        List<Token> found = new ArrayList<>();
        found.add(clause.verb());
        for (Token child : sentence.children(clause.verb())) {
            if (child.index() < clause.verb().index()) {
                continue;
            }
            boolean ends = child.isPunctuation()
                    || child.relation().matches("cc|conj|parataxis|advcl|dep|discourse|ccomp")
                    || Kept.isAside(sentence, clause.verb(), child);
            boolean date = Adjuncts.date(material, sentence, child).isPresent();
            if (ends) {
                break;
            }
            if (date) {
                continue;
            }
            List<Token> kept = Kept.of(sentence, child);
            if (kept.stream().anyMatch(t -> t.relation().matches("dep|parataxis"))) {
                return List.of();
            }
            found.addAll(kept);
        }
        for (int i = 0; i + 1 < found.size(); i++) {
            if (found.get(i + 1).index() != found.get(i).index() + 1) {
                return List.of();
            }
        }
        return hasNumber(material, found) ? List.of() : found;
    }

    private static boolean hasNumber(Material material, List<Token> words) {
        return words.stream()
                .anyMatch(t -> t.tag().equals("CD")
                        || material.facts().stream()
                                .map(NumberedFact::fact)
                                .anyMatch(f -> (f instanceof Figure || f instanceof DatedEvent)
                                        && f.span().overlaps(t.span())));
    }

    String why() {
        return "The article says this of " + doer.name() + ".";
    }
}

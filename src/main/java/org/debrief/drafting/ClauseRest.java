package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.facts.DatedEvent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a question tells of its clause after the verb: objects in their place, then adjuncts and days, then clauses; asides
 * are left out. A stem that would lose its point without what has to be left out is given up.
 */
final class ClauseRest {

    private static final Set<String> FILLER_PHRASES = Set.of(
            "on the other hand",
            "in addition",
            "as a result",
            "in fact",
            "in total",
            "in all",
            "for example",
            "for instance",
            "at the same time",
            "by contrast",
            "in contrast",
            "of course",
            "in turn",
            "in the meantime",
            "in particular");
    private static final Set<String> LEFT_OUT =
            Set.of("punct", "cc", "mark", "conj", "aux", "aux:pass", "cop", "expl", "parataxis", "discourse");
    /** Verbs that ask nothing without what was said. */
    private static final Set<String> SPEAKING = Set.of(
            "say",
            "tell",
            "tweet",
            "report",
            "write",
            "ask",
            "add",
            "note",
            "state",
            "reply",
            "respond",
            "comment",
            "announce",
            "make",
            "speak",
            "leave",
            "begin",
            "start",
            "continue");

    private final Material material;
    private final Clause clause;
    private final Sentence sentence;
    private final Set<Integer> removed;

    /** @param removed indexes of the words that the question leaves out of their place */
    ClauseRest(Material material, Clause clause, Set<Integer> removed) {
        this.material = material;
        this.clause = clause;
        this.sentence = clause.sentence();
        this.removed = removed;
    }

    /**
     * Tells what is left of the clause after its verb.
     *
     * @param preposition with {@code place}: where the clause happened, at the end of what the verb takes; empty for nowhere
     * @param day a day that the tree hangs on the asked phrase
     */
    void tell(StemWords words, String preposition, List<Token> place, Optional<Token> day) {
        List<Token> late = new ArrayList<>();
        List<Token> clauses = new ArrayList<>();
        boolean reports = false;
        for (Token child : sentence.children(clause.verb())) {
            List<Token> left = without(sentence, Kept.of(sentence, child), removed);
            boolean subject = child.relation().startsWith("nsubj");
            boolean before = child.index() < clause.verb().index();
            if (subject
                    || left.isEmpty()
                    || clause.belongsToPredicate(child)
                    || LEFT_OUT.contains(child.relation())
                    || (before && (child.relation().equals("advmod") && dateOf(child) == null))
                    || Kept.isAside(sentence, clause.verb(), child) && dateOf(child) == null
                    || sentence.child(child, "case")
                            .filter(c -> c.is("according"))
                            .isPresent()) {
                continue;
            }
            reports |= child.relation().equals("ccomp");
            if (!before && dateOf(child) != null && isBeforeInfinitive(child)) {
                adjunct(words, child);
            } else if (before || dateOf(child) != null) {
                late.add(child);
            } else if (child.relation().equals("advcl")) {
                clauses.add(child);
            } else {
                words.tell(left);
            }
        }
        words.say(preposition).tell(place);
        openingDate().ifPresent(late::add);
        day.ifPresent(late::add);
        for (Token child : late) {
            // After "that ..." an adjunct would seem to belong to what was said.
            if (reports) {
                words.giveUp();
            }
            adjunct(words, child);
        }
        for (Token child : clauses) {
            List<Token> told = without(sentence, Kept.of(sentence, child), removed);
            boolean background =
                    told.get(0).is("after", "because", "although", "as", "while", "to", "ending", "following");
            if (!background || words.canTell(told)) {
                words.tell(told);
            } else if (told.get(0).is("to")) {
                words.giveUp();
            }
        }
        boolean empty = sentence.child(clause.verb(), "xcomp")
                .filter(t -> t.is("follow", "continue", "begin", "start", "happen", "do"))
                .filter(t -> without(sentence, Kept.of(sentence, t), removed).size() <= 2)
                .isPresent();
        if (empty) {
            words.giveUp();
        }
        boolean object = sentence.child(clause.verb(), "obj", "xcomp").isPresent()
                && !clause.verb().lemma().equals("tell");
        if (SPEAKING.contains(clause.verb().lemma()) && !reports && !object) {
            words.giveUp();
        }
    }

    /** "asked Chad on Friday to send help": after "send help" it would be the day of the sending. */
    private boolean isBeforeInfinitive(Token day) {
        return sentence.child(clause.verb(), "xcomp")
                .filter(x -> x.index() > day.index() && x.tag().equals("VB"))
                .isPresent();
    }

    /** "Last year, Chile signed the treaty and Peru left it": the day before the first verb is that of the second too. */
    private Optional<Token> openingDate() {
        Token verb = clause.verb();
        if (!verb.relation().equals("conj")) {
            return Optional.empty();
        }
        boolean own = sentence.children(verb).stream().anyMatch(t -> dateOf(t) != null);
        return sentence.head(verb).filter(v -> !own).stream()
                .flatMap(first -> sentence.children(first).stream()
                        .filter(t -> t.index() < first.index()
                                && sentence.subtree(t).get(0).index() == 0)
                        .filter(t -> dateOf(t) != null))
                .findFirst();
    }

    private void adjunct(StemWords words, Token child) {
        // "Built in 1964, the hall drew ..." is not told of the drawing.
        if (child.tag().equals("VBN")) {
            return;
        }
        List<Token> kept = without(sentence, Kept.of(sentence, child), removed);
        DatedEvent date = dateOf(child);
        if (date != null) {
            if (Adjuncts.datesIn(material, sentence, child).size() > 1) {
                // Two days are a question of their own, which this one must not answer; a stretch of time is no
                // question.
                if (sentence.child(child, "case")
                        .filter(c -> c.is("between", "from"))
                        .isPresent()) {
                    words.tell(kept.isEmpty() ? Kept.of(sentence, child) : kept);
                }
                return;
            }
            Optional<String> phrase = dated(child, date);
            phrase.ifPresentOrElse(words::say, words::giveUp);
            return;
        }
        String text = kept.stream().map(t -> t.word().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
        // "To go on until 2029, the study has received ...": the purpose is part of what is asked.
        if (child.relation().startsWith("advcl")
                && !kept.isEmpty()
                && kept.get(0).is("to")) {
            words.giveUp();
        }
        if (child.relation().startsWith("advcl") || FILLER_PHRASES.contains(text)) {
            return;
        }
        words.tell(kept);
    }

    /** "on Wednesday" with the day's date. */
    private Optional<String> dated(Token child, DatedEvent first) {
        String preposition = sentence.subtree(child).stream()
                .filter(t -> t.span().end() <= first.span().start())
                .map(t -> t.word().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return Anchored.phrase(material, first.span().of(material.text()), first.value(), preposition);
    }

    /** The date that this adjunct consists of, or null when it is another sort of adjunct. */
    private @Nullable DatedEvent dateOf(Token child) {
        return Adjuncts.date(material, sentence, child).orElse(null);
    }

    static List<Token> without(Sentence sentence, List<Token> tokens, Set<Integer> removed) {
        return Kept.withoutStrayCommas(
                sentence,
                tokens.stream().filter(t -> !removed.contains(t.index())).toList());
    }
}

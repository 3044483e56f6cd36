package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * A clause that a question can be made from: a finite verb with its own subject.
 *
 * @param verb its main verb; the noun or adjective after "be" in "the ban will be permanent"
 * @param subject the head of its subject, or "there"
 * @param helpers its auxiliaries in the order of the text, with the "be" before a noun or adjective
 */
record Clause(Sentence sentence, Token verb, Token subject, List<Token> helpers) {

    private static final Set<String> CLAUSES =
            Set.of("root", "ccomp", "conj", "advcl", "parataxis", "acl", "acl:relcl");
    private static final Set<String> FACTUAL_MARKS =
            Set.of("after", "when", "because", "as", "although", "though", "that", "while", "since");
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "no", "neither", "hardly", "barely");
    private static final int LONGEST_SENTENCE = 56;

    /** The innermost clause that this word belongs to; empty when its tree is doubtful or it states no fact. */
    static Optional<Clause> around(Sentence sentence, Token inside) {
        if (sentence.tokens().size() > LONGEST_SENTENCE) {
            return Optional.empty();
        }
        Optional<Token> at = sentence.head(inside);
        while (at.isPresent()) {
            Token token = at.get();
            if ((token.isVerb() || hasCopula(sentence, token)) && isOwnClause(sentence, token)) {
                return of(sentence, token);
            }
            if (token.relation().startsWith("acl")
                    || token.relation().equals("advcl")
                    || token.relation().equals("appos")) {
                return Optional.empty();
            }
            at = sentence.head(token);
        }
        return Optional.empty();
    }

    private static boolean hasCopula(Sentence sentence, Token predicate) {
        return sentence.child(predicate, "cop")
                .filter(be -> !predicate.tag().matches("VB[NDZPG]?"))
                .filter(be -> be.index() < predicate.index() && be.tag().matches("VB[DZPN]?"))
                .isPresent();
    }

    private static boolean isOwnClause(Sentence sentence, Token verb) {
        boolean subject = sentence.child(verb, "nsubj", "nsubj:pass", "expl").isPresent();
        return CLAUSES.contains(verb.relation()) && (subject || verb.relation().equals("conj"));
    }

    private static Optional<Clause> of(Sentence sentence, Token verb) {
        Token source = verb;
        List<Token> helpers = helpers(sentence, verb);
        Optional<Token> subject = subject(sentence, verb);
        if (subject.isEmpty() && verb.relation().equals("conj")) {
            source = sentence.head(verb).orElse(verb);
            subject = sentence.child(source, "nsubj", "nsubj:pass");
            boolean finite = verb.tag().matches("VB[DZP]") || !helpers.isEmpty();
            if (!finite) {
                helpers = helpers(sentence, source);
                if (!verb.tag().equals(source.tag())) {
                    return Optional.empty();
                }
            }
        }
        if (subject.isEmpty() || !(source.isVerb() || hasCopula(sentence, source))) {
            return Optional.empty();
        }
        Clause clause = new Clause(sentence, verb, subject.get(), helpers);
        return clause.isSound() && isFactual(sentence, source) ? Optional.of(clause) : Optional.empty();
    }

    /** The subject; the noun itself for "Ana Roy, who leads the union,". */
    private static Optional<Token> subject(Sentence sentence, Token verb) {
        if (verb.relation().equals("acl:relcl")) {
            boolean setOff =
                    sentence.token(sentence.subtree(verb).get(0).index() - 1).is(",");
            return sentence.child(verb, "nsubj", "nsubj:pass")
                    .filter(t -> t.is("who", "which") && setOff)
                    .flatMap(t -> sentence.head(verb))
                    .filter(t -> t.isProperNoun() && t.index() < verb.index());
        }
        return sentence.child(verb, "expl")
                .filter(t -> t.is("there"))
                .or(() -> sentence.child(verb, "nsubj", "nsubj:pass"));
    }

    private static List<Token> helpers(Sentence sentence, Token verb) {
        List<Token> helpers = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            if (child.relation().matches("aux|aux:pass|cop") && child.index() < verb.index()) {
                helpers.add(child);
            }
        }
        // "The parties are to meet in May."
        sentence.child(verb, "mark")
                .filter(to -> to.is("to")
                        && !helpers.isEmpty()
                        && helpers.get(0).lemma().equals("be")
                        && helpers.get(0).tag().matches("VB[DZP]")
                        && verb.tag().matches("VB|VBN"))
                .ifPresent(to -> {
                    helpers.add(to);
                    helpers.sort(java.util.Comparator.comparingInt(Token::index));
                });
        return helpers;
    }

    /** A finite verb after its subject, without negation and without words the parser could not place. */
    private boolean isSound() {
        Token first = helpers.isEmpty() ? verb : helpers.get(0);
        if (!(first.tag().matches("VB[DZP]|MD") || isPastOf(first))
                || subject.index() > first.index()
                || subject.is("this", "that", "which", "who", "what", "i", "we", "you")) {
            return false;
        }
        int commas = verb.relation().equals("acl:relcl") ? 1 : 0;
        boolean ofAnotherPhrase = sentence.child(subject, "case")
                .filter(c -> c.index() < subject.index() && !c.is("’s", "'s", "’", "'"))
                .isPresent();
        boolean shared = verb.relation().equals("conj") && subject.head() == verb.head();
        Token before = shared ? sentence.head(verb).orElse(first) : first;
        boolean apart = commasBetween(subject, before) % 2 == commas || commas == 0 && isBesideApposition(first);
        if (ofAnotherPhrase && !verb.relation().equals("acl:relcl") || !apart) {
            return false;
        }
        for (Token child : sentence.children(verb)) {
            boolean near = !sentence.token(Math.max(0, firstOf(child) - 1)).is(",");
            boolean doubtful = child.relation().equals("dep") && near && !child.is("up");
            boolean negative = NEGATIONS.contains(child.word().toLowerCase(java.util.Locale.ROOT));
            if (doubtful || negative || child.relation().startsWith("csubj")) {
                return false;
            }
        }
        return true;
    }

    /** "Ana Roy, a teacher from Arvika, Sweden, was ...": the commas belong to the apposition. */
    private boolean isBesideApposition(Token first) {
        return sentence.child(subject, "appos")
                .map(sentence::subtree)
                .filter(words ->
                        sentence.token(Math.max(0, words.get(0).index() - 1)).is(","))
                .filter(words -> {
                    int after = words.get(words.size() - 1).index() + 1;
                    return sentence.token(after - 1).is(",") && first.index() == after
                            || after < first.index() && sentence.token(after).is(",") && first.index() == after + 1;
                })
                .isPresent();
    }

    /** "Fishermen rescued 40 sailors": a participle alone with an active subject is a past tense. */
    private boolean isPastOf(Token first) {
        return helpers.isEmpty()
                && first.tag().equals("VBN")
                && first.lemma().length() < first.word().length()
                && first.word().endsWith("ed")
                && subject.relation().equals("nsubj")
                && subject.index() < first.index();
    }

    /** Whether the verb is a noun or adjective after "be". */
    boolean isCopular() {
        return hasCopula(sentence, verb);
    }

    /** The words of the predicate itself: "a member of the alliance" of "was a member of the alliance in 1990". */
    List<Token> predicate() {
        if (!isCopular()) {
            return List.of(verb);
        }
        List<Token> words = new ArrayList<>(List.of(verb));
        for (Token child : sentence.children(verb)) {
            if (belongsToPredicate(child) && !Kept.isAside(sentence, verb, child)) {
                words.addAll(Kept.of(sentence, child));
            }
        }
        words.sort(java.util.Comparator.comparingInt(Token::index));
        return words;
    }

    /** Whether a dependent of the predicate is part of its noun phrase and not an adjunct of the clause. */
    boolean belongsToPredicate(Token child) {
        if (!isCopular()) {
            return false;
        }
        boolean phrase = child.relation().matches("det|amod|compound|nmod:poss|nummod|case|acl|acl:relcl|flat|nmod");
        boolean degree = child.relation().equals("advmod") && child.index() == verb.index() - 1 && !verb.isNoun();
        return phrase && (child.index() > helpers.get(helpers.size() - 1).index()) || degree;
    }

    /** One comma alone between subject and verb: a caption, or a phrase that the parser has cut wrongly. */
    private int commasBetween(Token from, Token to) {
        int commas = 0;
        for (int i = from.index(); i < to.index(); i++) {
            commas += sentence.token(i).is(",") ? 1 : 0;
        }
        return commas;
    }

    private int firstOf(Token child) {
        return sentence.subtree(child).get(0).index();
    }

    private static boolean isFactual(Sentence sentence, Token verb) {
        Token last = sentence.token(sentence.tokens().size() - 1);
        if (!last.is(".", "”", "\"", "'", "''")) {
            return false;
        }
        for (Token child : sentence.children(verb)) {
            boolean future = child.is("to") && helpers(sentence, verb).contains(child);
            if (child.relation().equals("mark") && !FACTUAL_MARKS.contains(child.lemma()) && !future) {
                return false;
            }
            if (child.relation().equals("advmod")
                    && child.is("when", "where", "how", "why")
                    && !verb.relation().equals("advcl")) {
                return false;
            }
        }
        if (isReportedBefore(sentence, verb)) {
            return true;
        }
        if (verb.relation().equals("acl")
                || (verb.relation().equals("advcl")
                        && sentence.child(verb, "mark", "advmod").isEmpty())) {
            return sentence.child(verb, "mark")
                    .filter(m -> m.is("after", "since"))
                    .isPresent();
        }
        return true;
    }

    /** "Half of the shops have closed, the mayor said": what is said first, which the parser takes for an adjunct. */
    static boolean isReportedBefore(Sentence sentence, Token verb) {
        return verb.relation().equals("advcl")
                && sentence.child(verb, "mark", "advmod")
                        .filter(t -> t.tag().matches("IN|WRB"))
                        .isEmpty()
                && sentence.head(verb)
                        .filter(said -> said.is("said", "says", "announced", "reported") && said.index() > verb.index())
                        .isPresent();
    }

    boolean isExistential() {
        return subject.relation().equals("expl");
    }

    /** Whether the clause is told in the present perfect, which cannot stand with a past date. */
    boolean isPresentPerfect() {
        return !helpers.isEmpty()
                && helpers.get(0).is("has", "have", "'ve", "'s")
                && helpers.get(0).lemma().equals("have");
    }
}

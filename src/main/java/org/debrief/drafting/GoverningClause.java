package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * The clause whose verb a figure or date belongs to, where the tree leaves no doubt of that: a main clause, a second one
 * beside it, what somebody is told to have said, or what happened before ("after nine people were killed"). What a relative
 * clause or an apposition tells of some other noun is not found: it is told beside the news, and its subject is a guess.
 *
 * @param verb the verb, or the noun or adjective after "be"
 * @param subject who did it, which may stand before another verb that shares it
 */
record GoverningClause(Sentence sentence, Token verb, Token subject) {

    private static final Set<String> SAYING = Set.of(
            "say",
            "report",
            "announce",
            "confirm",
            "estimate",
            "claim",
            "tell",
            "add",
            "note",
            "warn",
            "show",
            "find",
            "reveal",
            "state",
            "declare",
            "argue",
            "write",
            "indicate",
            "suggest");
    private static final Set<String> HAPPENED_BEFORE = Set.of("after", "when", "since");

    /** @param whole whether the sentence is told as it stands, so that a participle in it keeps its place */
    static Optional<GoverningClause> of(Sentence sentence, TextSpan fact, boolean whole) {
        Optional<Token> at = headOf(sentence, fact);
        while (at.isPresent()) {
            Token token = at.get();
            Optional<Token> subject = subject(sentence, token);
            if (subject.isPresent()) {
                return Optional.of(new GoverningClause(sentence, token, subject.get()))
                        .filter(c -> isCertain(sentence, token));
            }
            boolean participle = whole && token.relation().equals("acl");
            if (!participle && token.relation().matches("acl.*|appos|csubj.*|parataxis|dep")) {
                return Optional.empty();
            }
            at = sentence.head(token);
        }
        return Optional.empty();
    }

    static Optional<Token> headOf(Sentence sentence, TextSpan fact) {
        List<Token> inside = sentence.tokensIn(fact);
        return inside.stream()
                .filter(t -> sentence.head(t).filter(inside::contains).isEmpty())
                .findFirst();
    }

    /** Its own, or the one that a second verb shares with the first. */
    private static Optional<Token> subject(Sentence sentence, Token verb) {
        Optional<Token> own = sentence.child(verb, "nsubj", "nsubj:pass", "expl");
        boolean second = own.isEmpty()
                && verb.relation().equals("conj")
                && (verb.isVerb() || sentence.child(verb, "cop").isPresent());
        return second ? sentence.head(verb).flatMap(first -> subject(sentence, first)) : own;
    }

    private static boolean isCertain(Sentence sentence, Token verb) {
        return switch (verb.relation()) {
            case "root" -> true;
            case "conj" ->
                sentence.head(verb).filter(h -> isCertain(sentence, h)).isPresent();
            case "ccomp" ->
                sentence.head(verb)
                        .filter(said -> SAYING.contains(said.lemma()) && isCertain(sentence, said))
                        .isPresent();
            case "advcl" ->
                Clause.isReportedBefore(sentence, verb)
                        || sentence.child(verb, "mark", "advmod")
                                .filter(m -> HAPPENED_BEFORE.contains(m.lemma()))
                                .isPresent();
            default -> false;
        };
    }

    /** Whether the verb shares the subject of another one before it. */
    boolean sharesItsSubject() {
        return subject.head() != verb.index();
    }
}

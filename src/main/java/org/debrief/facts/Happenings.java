package org.debrief.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Tells clauses that state an event from those that deny, suppose, allow or describe. */
final class Happenings {

    /** Verbs of being, having and thinking: nothing happens. */
    private static final Set<String> STATES = words("""
            be have seem appear remain exist belong contain consist mean matter depend deserve resemble lack owe own
            know think believe feel want need like love hate hope wish see hear understand doubt suppose imagine
            expect consider regard remember forget mind care fear prefer intend include involve concern represent
            reflect suggest indicate show
            do get let try seek tend use fail struggle
            """);

    private static final Set<String> CLAUSES = Set.of("root", "ccomp", "conj", "advcl", "parataxis", "acl:relcl");
    private static final Set<String> FACTUAL_MARKS = Set.of("after", "because", "when", "as", "although", "that");
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "n’t", "never", "no", "neither", "hardly", "barely", "almost", "nearly");

    private Happenings() {}

    /** The subject of an event; empty where the verb tells no fact, or its subject is not said. */
    static Optional<Token> subject(Sentence sentence, Token verb) {
        boolean clause = CLAUSES.contains(verb.relation()) && verb.tag().startsWith("VB");
        if (!clause || STATES.contains(verb.lemma().toLowerCase(Locale.ROOT)) || !isFactual(sentence, verb)) {
            return Optional.empty();
        }
        Optional<Token> own = sentence.child(verb, "nsubj", "nsubj:pass");
        boolean shares = own.isEmpty() && verb.relation().equals("conj");
        Optional<Token> source = shares ? sentence.head(verb).filter(Token::isVerb) : Optional.of(verb);
        if (source.isEmpty()
                || !isFinite(sentence, verb) && !(shares && isFinite(sentence, source.get()))
                || shares && !isFactual(sentence, source.get())) {
            return Optional.empty();
        }
        return source.flatMap(v -> sentence.child(v, "nsubj", "nsubj:pass"))
                .filter(s -> s.index() < verb.index())
                .map(s -> antecedent(sentence, s));
    }

    /** "Ana Roy, who leads the union": who is Ana Roy. */
    private static Token antecedent(Sentence sentence, Token subject) {
        return subject.is("who", "which", "that")
                ? sentence.head(subject)
                        .filter(verb -> verb.relation().equals("acl:relcl"))
                        .flatMap(sentence::head)
                        .orElse(subject)
                : subject;
    }

    private static boolean isFinite(Sentence sentence, Token verb) {
        return verb.tag().matches("VB[DZP]")
                || sentence.children(verb).stream()
                        .anyMatch(t -> t.relation().startsWith("aux") && t.tag().matches("VB[DZP]|MD"));
    }

    private static boolean isFactual(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            boolean modal = child.tag().equals("MD") && !child.is("will", "’ll", "'ll");
            boolean negative = NEGATIONS.contains(child.word().toLowerCase(Locale.ROOT));
            boolean supposed = child.relation().equals("mark") && !FACTUAL_MARKS.contains(child.lemma());
            boolean asked = child.relation().equals("advmod") && child.is("how", "why", "whether");
            boolean condition = child.relation().equals("advcl")
                    && sentence.child(child, "mark")
                            .filter(m -> m.is("if", "unless"))
                            .isPresent();
            if (modal || negative || supposed || asked || condition) {
                return false;
            }
        }
        Token last = sentence.token(sentence.tokens().size() - 1);
        return !last.is("?");
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}

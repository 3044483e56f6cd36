package org.debrief.facts;

import java.util.Optional;
import java.util.Set;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Finds whose word a verb reports: its subject, or the subject that it shares. */
final class SourceFinder {

    private static final Set<String> SHARES_THE_SUBJECT = Set.of("conj", "advcl", "xcomp", "dep");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final int DEEPEST = 4;

    private SourceFinder() {}

    /** The head word of whoever speaks. Words of a quotation cannot be the speaker of a verb outside it. */
    static Optional<Token> of(AnnotatedArticle article, Sentence sentence, Token verb) {
        return inTree(sentence, verb)
                .filter(source -> article.quotationCovering(source.span()).isEmpty())
                .or(() -> beside(article, sentence, verb)
                        .filter(source ->
                                article.quotationCovering(source.span()).isEmpty()));
    }

    /** The subject of the verb, or the one that it shares with the verbs above it. */
    static Optional<Token> inTree(Sentence sentence, Token verb) {
        Optional<Token> own = ownSubject(sentence, verb);
        if (own.isPresent()) {
            return own.filter(SourceFinder::canSpeak);
        }
        if (sentence.child(verb, "nsubj:pass").isPresent()
                || sentence.child(verb, "aux:pass").isPresent()) {
            return agent(sentence, verb);
        }
        Token at = verb;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                break;
            }
            if (at.relation().startsWith("acl") && head.get().isNoun()) {
                return trailing(sentence, at, head.get()).or(() -> head).filter(SourceFinder::canSpeak);
            }
            boolean participle = at.tag().equals("VBG") && at.relation().equals("parataxis");
            if (!SHARES_THE_SUBJECT.contains(at.relation()) && !participle) {
                break;
            }
            Optional<Token> shared = ownSubject(sentence, head.get());
            if (shared.isPresent()) {
                return shared.filter(SourceFinder::canSpeak);
            }
            at = head.get();
        }
        return Optional.empty();
    }

    /** In "said he was tired" a pronoun after the verb is the subject of what is said. */
    private static Optional<Token> ownSubject(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.relation().equals("nsubj"))
                .filter(t -> t.index() < verb.index() || !t.isPronoun() || !hasFiniteVerbAfter(sentence, t))
                .findFirst()
                .or(() -> beforeReducedClause(sentence, verb));
    }

    /** "A study mandated by the council has called for ...": the parser may take "a study mandated" for a clause. */
    private static Optional<Token> beforeReducedClause(Sentence sentence, Token verb) {
        return sentence.child(verb, "csubj")
                .filter(clause -> clause.tag().matches("VBN|VBD|VBG") && clause.index() < verb.index())
                .flatMap(clause -> sentence.child(clause, "nsubj").filter(noun -> noun.index() == clause.index() - 1));
    }

    private static boolean hasFiniteVerbAfter(Sentence sentence, Token subject) {
        int next = subject.index() + 1;
        return next < sentence.tokens().size()
                && FINITE.contains(sentence.token(next).tag());
    }

    /**
     * "The union left the talks at the ministry, saying ...": a participle after a comma goes with the subject of the
     * clause, though the parser hangs it on the nearest noun. "With its director, Hugo Lund, saying ..." does not.
     */
    private static Optional<Token> trailing(Sentence sentence, Token participle, Token noun) {
        boolean afterComma = participle.index() > 0
                && sentence.token(participle.index() - 1).is(",")
                && participle.tag().equals("VBG");
        boolean withNoun =
                sentence.child(noun, "case").filter(c -> c.is("with")).isPresent();
        if (!afterComma || withNoun || noun.relation().startsWith("nsubj")) {
            return Optional.empty();
        }
        Token at = noun;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Optional<Token> head = sentence.head(at);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            Token clause = head.get();
            at = clause;
            if (at.relation().startsWith("nsubj")) {
                return Optional.of(at);
            }
            Optional<Token> subject =
                    sentence.child(at, "nsubj", "nsubj:pass").or(() -> beforeReducedClause(sentence, clause));
            if (subject.isPresent() && subject.get().index() < participle.index()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    private static Optional<Token> agent(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.relation().startsWith("obl"))
                .filter(t -> sentence.child(t, "case").filter(c -> c.is("by")).isPresent())
                .filter(SourceFinder::canSpeak)
                .findFirst();
    }

    /** Where the parser missed the subject: "..., said the minister", "..., he said". */
    private static Optional<Token> beside(AnnotatedArticle article, Sentence sentence, Token verb) {
        if (!verb.tag().matches("VBD|VBZ|VBP") || !CueLexicon.has(verb.lemma(), CueFrame.SAY)) {
            return Optional.empty();
        }
        int i = verb.index();
        if (i > 0) {
            Token before = sentence.token(i - 1);
            if (before.isPronoun() || before.isNoun()) {
                return Optional.of(before).filter(SourceFinder::canSpeak);
            }
        }
        if (i > 0 && sentence.token(i - 1).is(",")) {
            Optional<Token> apart = beforeApposition(article, sentence, i - 1);
            if (apart.isPresent()) {
                return apart;
            }
        }
        int last = i;
        while (last + 1 < sentence.tokens().size()
                && sentence.token(last + 1).tag().matches("DT|JJ|NN.*|PRP|POS|HYPH")) {
            last++;
        }
        return last > i && sentence.token(last).tag().matches("NN.*|PRP")
                ? Optional.of(sentence.token(last)).filter(SourceFinder::canSpeak)
                : Optional.empty();
    }

    /** "Hugh Hill, a doctor at the clinic that was hit, said": the name before the first of two commas. */
    private static Optional<Token> beforeApposition(AnnotatedArticle article, Sentence sentence, int comma) {
        for (int j = comma - 2; j > 0; j--) {
            Token before = sentence.token(j - 1);
            if (sentence.token(j).is(",")
                    && before.isProperNoun()
                    && article.entitiesOf(sentence).stream().anyMatch(m -> m.last() == before.index())) {
                return Optional.of(before);
            }
            if (sentence.token(j).tag().equals("VBD")
                    && !sentence.token(j - 1).tag().startsWith("W")) {
                break;
            }
        }
        return Optional.empty();
    }

    private static boolean canSpeak(Token token) {
        return (token.isNoun()
                        || token.tag().equals("PRP")
                        || token.tag().startsWith("W")
                        || token.tag().equals("CD")
                        || token.tag().equals("JJ")
                        || token.is("some", "many", "others", "several", "few", "both", "all", "those", "most", "one"))
                && !token.is("it's", "there", "what", "which", "that's");
    }
}

package org.debrief.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Finds whose word a verb reports: its subject, or the subject that it shares. */
final class SourceFinder {

    private static final Set<String> SHARES_THE_SUBJECT = Set.of("conj", "advcl", "xcomp", "dep");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "week",
            "month",
            "year",
            "day",
            "morning",
            "evening",
            "afternoon",
            "night",
            "weekend",
            "yesterday",
            "today");
    private static final int DEEPEST = 4;

    private SourceFinder() {}

    /** The head word of whoever speaks. Words of a quotation cannot be the speaker of a verb outside it. */
    static Optional<Token> of(AnnotatedArticle article, Sentence sentence, Token verb) {
        Optional<Token> inverted = SpeakerBeside.inverted(sentence, verb)
                .or(() -> SpeakerBeside.closing(article, sentence, verb))
                .or(() -> SpeakerBeside.afterFrontedPhrase(sentence, verb));
        if (inverted.isPresent()) {
            return inverted;
        }
        Optional<Token> parted = SpeakerBeside.parted(sentence, verb);
        if (parted.isPresent() && article.quotationCovering(parted.get().span()).isEmpty()) {
            return parted;
        }
        return inTree(sentence, verb)
                .filter(source -> article.quotationCovering(source.span()).isEmpty())
                .or(() -> SpeakerBeside.of(article, sentence, verb)
                        .filter(source ->
                                article.quotationCovering(source.span()).isEmpty()));
    }

    /** The subject of the verb, or the one that it shares with the verbs above it. */
    static Optional<Token> inTree(Sentence sentence, Token verb) {
        Optional<Token> own = ownSubject(sentence, verb).filter(subject -> !isTorn(sentence, subject, verb));
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
            // "has risen in the polls by saying", "after finding"
            boolean participle = at.tag().equals("VBG") && at.relation().matches("parataxis|obl");
            boolean quoted = at.tag().equals("VBG") && head.get().lemma().matches("quote|cite");
            if (!SHARES_THE_SUBJECT.contains(at.relation()) && !participle && !quoted) {
                break;
            }
            Token above = head.get();
            // "Lund was quoted as saying"
            Optional<Token> shared = ownSubject(sentence, above)
                    .or(() -> above.lemma().matches("quote|cite|hear")
                            ? sentence.child(above, "nsubj:pass")
                            : Optional.empty());
            if (shared.isPresent()) {
                return shared.filter(SourceFinder::canSpeak);
            }
            at = head.get();
        }
        return Optional.empty();
    }

    /** "noted her years as senator for the state, saying": no subject stands before the comma of its own participle. */
    private static boolean isTorn(Sentence sentence, Token subject, Token verb) {
        return verb.tag().equals("VBG")
                && verb.relation().equals("advcl")
                && subject.index() < verb.index()
                && sentence.token(verb.index() - 1).is(",")
                && sentence.child(verb, "mark").filter(m -> m.is("as")).isPresent();
    }

    /** In "said he was tired" a pronoun after the verb is the subject of what is said. */
    private static Optional<Token> ownSubject(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.relation().equals("nsubj"))
                .filter(t -> t.index() < verb.index() || !t.isPronoun() || !hasFiniteVerbAfter(sentence, t))
                // "The election, we may recall, was lost": of two, the one nearer to the verb.
                .reduce((a, b) -> b.index() < verb.index() && b.isPronoun() ? b : a)
                .or(() -> beforeReducedClause(sentence, verb));
    }

    /** "A study mandated by the council has called for ...": the parser may take "a study mandated" for a clause. */
    private static Optional<Token> beforeReducedClause(Sentence sentence, Token verb) {
        return sentence.child(verb, "csubj")
                .filter(clause -> clause.tag().matches("VBN|VBD|VBG") && clause.index() < verb.index())
                .flatMap(clause -> sentence.child(clause, "nsubj").filter(noun -> noun.index() == clause.index() - 1));
    }

    static boolean hasFiniteVerbAfter(Sentence sentence, Token subject) {
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
        // "The senator wrote to his supporters saying: ..."
        boolean beforeColon = participle.tag().equals("VBG")
                && noun.relation().matches("obj|obl|iobj")
                && participle.index() + 1 < sentence.tokens().size()
                && sentence.token(participle.index() + 1).is(":", ",");
        if (!(afterComma || beforeColon) || withNoun || noun.relation().startsWith("nsubj")) {
            return Optional.empty();
        }
        // "The ministry was in the middle of the talks, saying ..."
        Optional<Token> ofPredicate = sentence.child(noun, "nsubj");
        if (ofPredicate.isPresent()) {
            return ofPredicate;
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

    /** Who did it, of a verb in the passive: "was praised by the council". */
    static Optional<Token> agent(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.relation().startsWith("obl"))
                .filter(t -> sentence.child(t, "case").filter(c -> c.is("by")).isPresent())
                .filter(SourceFinder::canSpeak)
                .findFirst();
    }

    /** No day and no week says anything. */
    static boolean isTime(Token token) {
        return TIMES.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    static boolean canSpeak(Token token) {
        return (token.isNoun()
                        || token.tag().equals("PRP")
                        || token.tag().startsWith("W")
                        || token.tag().equals("CD")
                        || token.tag().equals("JJ")
                        || token.is("some", "many", "others", "several", "few", "both", "all", "those", "most", "one"))
                && !token.is("it's", "there", "what", "which", "that's")
                && !isTime(token);
    }
}

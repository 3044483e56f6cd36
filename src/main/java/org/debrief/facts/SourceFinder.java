package org.debrief.facts;

import java.util.Optional;
import java.util.Set;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Finds whose word a verb reports: its subject, or the subject that it shares. */
final class SourceFinder {

    private static final Set<String> SHARES_THE_SUBJECT = Set.of("conj", "advcl", "xcomp", "dep");
    private static final int DEEPEST = 4;

    private SourceFinder() {}

    /** The head word of whoever speaks. Words of a quotation cannot be the speaker of a verb outside it. */
    static Optional<Token> of(AnnotatedArticle article, Sentence sentence, Token verb) {
        return inTree(sentence, verb)
                .filter(source -> article.quotationCovering(source.span()).isEmpty())
                .or(() -> beside(sentence, verb)
                        .filter(source ->
                                article.quotationCovering(source.span()).isEmpty()));
    }

    private static Optional<Token> inTree(Sentence sentence, Token verb) {
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
                return head.filter(SourceFinder::canSpeak);
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

    private static Optional<Token> ownSubject(Sentence sentence, Token verb) {
        return sentence.child(verb, "nsubj");
    }

    private static Optional<Token> agent(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.relation().startsWith("obl"))
                .filter(t -> sentence.child(t, "case").filter(c -> c.is("by")).isPresent())
                .filter(SourceFinder::canSpeak)
                .findFirst();
    }

    /** Where the parser missed the subject: "..., said the minister", "..., he said". */
    private static Optional<Token> beside(Sentence sentence, Token verb) {
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
        int last = i;
        while (last + 1 < sentence.tokens().size()
                && sentence.token(last + 1).tag().matches("DT|JJ|NN.*|PRP|POS|HYPH")) {
            last++;
        }
        return last > i && sentence.token(last).tag().matches("NN.*|PRP")
                ? Optional.of(sentence.token(last)).filter(SourceFinder::canSpeak)
                : Optional.empty();
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

package org.debrief.facts;

import java.util.List;
import java.util.Optional;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.NounPhrases;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "The union's warning that the pier is unsafe", "She made the case that ...", "their promise to pay". */
final class NominalCues {

    private NominalCues() {}

    static Optional<Cue> find(AnnotatedArticle article, Sentence sentence, Token noun) {
        if (!CueLexicon.has(noun.lemma(), CueFrame.NOUN)) {
            return Optional.empty();
        }
        Optional<Token> clause = clause(sentence, noun);
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        return source(sentence, noun)
                .filter(source -> article.quotationCovering(source.span()).isEmpty())
                .map(source -> {
                    TextSpan cluster =
                            noun.span().join(source.isPronoun() ? source.span() : NounPhrases.core(sentence, source));
                    Cue cue = new Cue(sentence, noun, noun.lemma(), source, cluster, List.of());
                    return cue.withContent(List.of(sentence.spanOf(
                            noun.index() + 1,
                            sentence.subtree(clause.get()).stream()
                                    .mapToInt(Token::index)
                                    .max()
                                    .orElse(noun.index() + 1))));
                });
    }

    /** A clause that begins right after the noun: "that ..." with a verb, or "to" and an infinitive. */
    private static Optional<Token> clause(Sentence sentence, Token noun) {
        int next = noun.index() + 1;
        if (next >= sentence.tokens().size() || !sentence.token(next).is("that", "to")) {
            return Optional.empty();
        }
        // "a promise that was kept" says nothing about what was promised.
        return sentence.children(noun).stream()
                .filter(t -> t.index() > next && List.of("acl", "ccomp", "dep").contains(t.relation()))
                .filter(t -> sentence.children(t).stream()
                        .anyMatch(m -> m.index() == next && m.relation().equals("mark")))
                .filter(t -> sentence.token(next).is("to")
                        || sentence.child(t, "nsubj", "nsubj:pass", "expl").isPresent())
                .findFirst();
    }

    private static Optional<Token> source(Sentence sentence, Token noun) {
        return sentence.child(noun, "nmod:poss").or(() -> holder(sentence, noun));
    }

    private static Optional<Token> holder(Sentence sentence, Token noun) {
        return sentence.head(noun)
                .filter(verb -> noun.relation().equals("obj") && CueLexicon.has(verb.lemma(), CueFrame.HOLDS))
                .flatMap(verb -> SourceFinder.inTree(sentence, verb));
    }
}

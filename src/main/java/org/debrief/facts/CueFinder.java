package org.debrief.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.NounPhrases;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Finds the words of a sentence that attribute something to somebody, with what they attribute. */
final class CueFinder {

    private static final Set<String> CLUSTER_RELATIONS = Set.of("aux", "advmod", "compound:prt", "iobj", "discourse");

    private static final int FARTHEST_COMPANION = 3;

    private CueFinder() {}

    static List<Cue> find(AnnotatedArticle article, Sentence sentence) {
        List<Cue> cues = new ArrayList<>();
        ColonSpeakers.find(article, sentence).ifPresent(cues::add);
        for (Token token : sentence.tokens()) {
            if (article.quotationCovering(token.span()).isPresent()) {
                continue;
            }
            if (token.is("according")) {
                AccordingTo.find(sentence, token).ifPresent(cues::add);
            } else if (token.isVerb() && !token.tag().equals("MD")) {
                verb(article, sentence, token).ifPresent(cues::add);
            } else if (token.isNoun()) {
                NominalCues.find(article, sentence, token).ifPresent(cues::add);
            }
        }
        return cues;
    }

    private static Optional<Cue> verb(AnnotatedArticle article, Sentence sentence, Token verb) {
        boolean aboutSomething = Contents.particle(sentence, verb).isPresent();
        String lemma = lemma(sentence, verb);
        if (CueLexicon.framesOf(lemma).isEmpty() && !aboutSomething) {
            return Optional.empty();
        }
        Optional<Token> source = SourceFinder.of(article, sentence, verb);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        Cue bare = new Cue(sentence, verb, lemma, source.get(), cluster(sentence, verb, source.get()), List.of());
        return Optional.of(bare.withContent(Contents.of(bare)));
    }

    /** The verb's lemma, with the word that makes it one that attributes: "put+it", "make+clear". */
    private static String lemma(Sentence sentence, Token verb) {
        for (int i = verb.index() + 1;
                i <= verb.index() + 2 && i < sentence.tokens().size();
                i++) {
            String together = verb.lemma() + "+" + sentence.token(i).word().toLowerCase(Locale.ROOT);
            if (CueLexicon.has(together, CueFrame.SAY)) {
                return together;
            }
        }
        return verb.lemma();
    }

    private static TextSpan cluster(Sentence sentence, Token verb, Token source) {
        TextSpan cluster = verb.span();
        boolean near = Math.abs(source.index() - verb.index()) < 25;
        boolean own = source.head() == verb.index() || Math.abs(source.index() - verb.index()) <= 2;
        if (near && own) {
            TextSpan phrase = NounPhrases.core(sentence, source);
            cluster = cluster.join(phrase);
            // An apposition or relative clause between the speaker and the verb belongs to the speaker.
            cluster = cluster.join(source.index() > verb.index() ? sentence.subtreeSpan(source) : phrase);
        }
        for (Token child : sentence.children(verb)) {
            boolean addressee = verb.lemma().equals("tell") && child.relation().equals("obj");
            if ((addressee || CLUSTER_RELATIONS.contains(child.relation()))
                    && Math.abs(child.index() - verb.index()) <= FARTHEST_COMPANION) {
                cluster = cluster.join(sentence.subtreeSpan(child));
            }
        }
        return cluster;
    }
}

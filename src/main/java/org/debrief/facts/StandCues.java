package org.debrief.facts;

import java.util.Optional;
import java.util.Set;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "Its ban on whaling", "the council’s plan to close the quay", "a pledge from the owners to pay", "Their goal is to ...". */
final class StandCues {

    private static final Set<String> LINKS =
            Set.of("on", "to", "for", "of", "about", "against", "toward", "towards", "that", "over", "with", "as");
    private static final int LONGEST_PHRASE = 6;

    private StandCues() {}

    static Optional<Cue> find(AnnotatedArticle article, Sentence sentence, Token noun) {
        if (!noun.isNoun() || !CueLexicon.has(noun.lemma(), CueFrame.STAND)) {
            return Optional.empty();
        }
        LooseClauses loose = new LooseClauses(sentence);
        Optional<Token> owner = owner(sentence, noun);
        Optional<TextSpan> content = content(sentence, noun.index() + 1, loose);
        if (owner.isPresent() && content.isPresent()) {
            return Optional.of(Cue.loose(sentence, noun, noun.lemma(), owner.get(), content.get()));
        }
        if (owner.isEmpty() && content.isPresent()) {
            return holder(article, sentence, noun)
                    .map(holder -> Cue.loose(sentence, noun, noun.lemma(), holder, content.get()));
        }
        return maker(sentence, noun)
                .flatMap(maker -> content(sentence, loose.end(maker) + 1, loose)
                        .map(span -> Cue.loose(sentence, noun, noun.lemma(), maker, span)));
    }

    private static Optional<TextSpan> content(Sentence sentence, int link, LooseClauses loose) {
        if (link + 1 >= sentence.tokens().size()) {
            return Optional.empty();
        }
        Token word = sentence.token(link);
        if (word.is(":") || word.lemma().equals("be")) {
            return loose.clauseFrom(link + 1);
        }
        // "a promise that was kept" says nothing about what was promised.
        boolean relative = word.is("that") && sentence.token(link + 1).isVerb();
        if (relative || !LINKS.contains(LooseClauses.lower(word))) {
            return Optional.empty();
        }
        boolean clause = word.is("that")
                || word.is("to") && sentence.token(link + 1).tag().equals("VB");
        return clause ? loose.clauseFrom(link) : loose.phraseFrom(link + 1);
    }

    private static Optional<Token> owner(Sentence sentence, Token noun) {
        Optional<Token> owner = sentence.child(noun, "nmod:poss");
        if (owner.isPresent()) {
            return owner;
        }
        for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - LONGEST_PHRASE); i--) {
            Token word = sentence.token(i);
            if (word.tag().equals("PRP$")) {
                return Optional.of(word);
            }
            if (word.tag().equals("POS") && i > 0) {
                return Optional.of(sentence.token(i - 1));
            }
            if (!word.tag().matches("JJ.*|NN.*|RB|HYPH|CD|VBG|VBN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "The two sides have shown an inclination to talk": the subject of the verb. */
    private static Optional<Token> holder(AnnotatedArticle article, Sentence sentence, Token noun) {
        return sentence.head(noun)
                .filter(verb -> noun.relation().equals("obj") && CueLexicon.has(verb.lemma(), CueFrame.HOLDS))
                .flatMap(verb ->
                        SourceFinder.inTree(sentence, verb).or(() -> new LooseSubjects(article, sentence).of(verb)));
    }

    private static Optional<Token> maker(Sentence sentence, Token noun) {
        int by = noun.index() + 1;
        return sentence.tokens().stream()
                .filter(t -> t.index() > by && sentence.token(by).is("by", "from", "among"))
                .filter(t -> t.isNoun()
                        && sentence.head(t).filter(h -> h.equals(noun)).isPresent())
                .findFirst();
    }
}

package org.debrief.facts;

import java.util.Optional;
import java.util.Set;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "Skippers are worried about the quay", "voters angry at the fee", "She is glad that it is over". */
final class FeelingCues {

    private static final Set<String> LINKS = Set.of(
            "about", "at", "by", "with", "of", "over", "for", "to", "that", "on", "in", "against", "how", "toward");
    private static final Set<String> CLAUSE_STARTS = Set.of("DT", "PRP", "NNP", "NNPS", "NNS", "PRP$");

    private FeelingCues() {}

    static Optional<Cue> find(AnnotatedArticle article, Sentence sentence, Token word) {
        if (!CueLexicon.has(LooseClauses.lower(word), CueFrame.FEEL)
                || word.index() + 2 >= sentence.tokens().size()) {
            return Optional.empty();
        }
        LooseClauses loose = new LooseClauses(sentence);
        Token link = sentence.token(word.index() + 1);
        Optional<TextSpan> content = Optional.empty();
        if (LINKS.contains(LooseClauses.lower(link))) {
            content = loose.clauseFrom(link.is("that", "to", "how") ? link.index() : link.index() + 1);
        } else if (CLAUSE_STARTS.contains(link.tag()) && loose.hasFiniteAfter(link.index() + 1)) {
            content = loose.restFrom(link.index());
        }
        return content.flatMap(span -> new LooseSubjects(article, sentence)
                .of(word)
                .map(source -> Cue.loose(sentence, word, LooseClauses.lower(word), source, span)));
    }
}

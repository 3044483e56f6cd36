package org.debrief.facts;

import java.util.Optional;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** "In a poll of skippers, three in four backed the fee": what a document has, without a verb that says so. */
final class PollCues {

    private PollCues() {}

    static Optional<Cue> find(Sentence sentence) {
        LooseClauses loose = new LooseClauses(sentence);
        return sentence.tokens().stream()
                .filter(t -> t.isNoun()
                        && Documents.is(t)
                        && sentence.child(t, "case").filter(c -> c.is("in")).isPresent())
                .filter(t -> t.index() < 12)
                .findFirst()
                .flatMap(document -> comma(sentence, document)
                        .flatMap(comma -> loose.restFrom(comma + 1))
                        .map(span -> Cue.loose(
                                sentence, sentence.child(document, "case").orElse(document), "in", document, span)));
    }

    private static Optional<Integer> comma(Sentence sentence, Token document) {
        return sentence.tokens().stream()
                .filter(t -> t.index() > document.index() && t.is(","))
                .map(Token::index)
                .findFirst();
    }
}

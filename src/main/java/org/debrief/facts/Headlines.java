package org.debrief.facts;

import java.util.Optional;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "Mayor Mocks Fee", "Lindqvist: Quay is safe", "Skippers ready to sue": a headline's capitals hide its verb. */
final class Headlines {

    private Headlines() {}

    static Optional<Cue> find(Sentence sentence) {
        LooseClauses loose = new LooseClauses(sentence);
        for (Token token : sentence.tokens()) {
            int i = token.index();
            if (i == 0 || i + 1 >= sentence.tokens().size()) {
                continue;
            }
            Optional<TextSpan> rest = loose.restFrom(i + 1);
            boolean cue = token.is(":") && i <= 6 || isCue(LooseClauses.lower(token));
            Token before = sentence.token(i - 1);
            boolean speaks = token.is(":") ? before.isProperNoun() : before.isNoun();
            if (cue && rest.isPresent() && speaks) {
                return Optional.of(Cue.loose(sentence, token, LooseClauses.lower(token), before, rest.get()));
            }
        }
        return Optional.empty();
    }

    /** A verb in the present, as headlines have it. */
    private static boolean isCue(String word) {
        if (!word.endsWith("s")) {
            return CueLexicon.has(word, CueFrame.FEEL) || isVerb(word);
        }
        String stem = word.substring(0, word.length() - 1);
        return isVerb(stem) || word.endsWith("es") && isVerb(word.substring(0, word.length() - 2));
    }

    private static boolean isVerb(String lemma) {
        return CueLexicon.framesOf(lemma).stream()
                .anyMatch(f -> f != CueFrame.NOUN && f != CueFrame.STAND && f != CueFrame.HOLDS && f != CueFrame.FEEL);
    }
}

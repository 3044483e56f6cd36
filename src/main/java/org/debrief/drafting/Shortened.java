package org.debrief.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** A passage without the circumstance at its end ("before the vote"), which it stays true without. */
final class Shortened {

    private static final Set<String> CIRCUMSTANCES =
            Set.of("before", "after", "when", "while", "during", "since", "once");
    private static final int SHORTEST_REST = 6;

    private Shortened() {}

    static Optional<TextSpan> of(Sentence sentence, TextSpan span) {
        List<Token> tokens =
                sentence.tokensIn(span).stream().filter(t -> !t.isPunctuation()).toList();
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        int last = tokens.get(tokens.size() - 1).index();
        return tokens.stream()
                .filter(t -> t.relation().matches("obl.*|advcl.*"))
                .filter(t -> t.head() >= tokens.get(0).index())
                .filter(t -> isCircumstance(sentence, t))
                .map(sentence::subtreeSpan)
                .filter(part -> part.end() >= sentence.token(last).span().end() && part.start() > span.start())
                .max(Comparator.comparingInt(TextSpan::start))
                .map(part -> new TextSpan(span.start(), part.start()))
                .filter(rest ->
                        tokens.stream().filter(t -> rest.covers(t.span())).count() >= SHORTEST_REST);
    }

    private static boolean isCircumstance(Sentence sentence, Token head) {
        Token first = sentence.subtree(head).get(0);
        return CIRCUMSTANCES.contains(first.lemma()) && !Negation.above(sentence, head);
    }
}

package org.debrief.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/**
 * Sets what was told as a sentence of its own into the tense that follows "said that": “The port has closed, Lund said”
 * becomes "that the port had closed".
 */
final class Backshift {

    private static final Map<String, String> HELPERS = Map.ofEntries(
            Map.entry("is", "was"),
            Map.entry("are", "were"),
            Map.entry("’s", "was"),
            Map.entry("'s", "was"),
            Map.entry("’re", "were"),
            Map.entry("'re", "were"),
            Map.entry("has", "had"),
            Map.entry("have", "had"),
            Map.entry("’ve", "had"),
            Map.entry("'ve", "had"),
            Map.entry("does", "did"),
            Map.entry("do", "did"),
            Map.entry("will", "would"),
            Map.entry("wo", "would"),
            Map.entry("’ll", "would"),
            Map.entry("'ll", "would"),
            Map.entry("can", "could"),
            Map.entry("ca", "could"),
            Map.entry("may", "might"));

    private Backshift() {}

    /** What to write instead of which words of a clause that stands before the saying, or after "according to". */
    static Map<TextSpan, String> of(Sentence sentence, Token cue, List<Token> clause) {
        Map<TextSpan, String> changes = new LinkedHashMap<>();
        boolean before = clause.get(clause.size() - 1).index() < cue.index();
        boolean past = cue.tag().matches("VBD|VBN");
        boolean source = cue.is("according", "to");
        if (source || before && past) {
            heads(sentence, clause).forEach(head -> shift(sentence, head, clause, changes));
        }
        return changes;
    }

    /** The same for a clause wherever it stands, of which is asked when it was said. */
    static Map<TextSpan, String> ofAny(Sentence sentence, List<Token> clause) {
        Map<TextSpan, String> changes = new LinkedHashMap<>();
        heads(sentence, clause).forEach(head -> shift(sentence, head, clause, changes));
        return changes;
    }

    /** The verbs of the clause's own level. */
    private static List<Token> heads(Sentence sentence, List<Token> clause) {
        List<Token> heads = new ArrayList<>();
        for (Token token : clause) {
            boolean top = sentence.head(token).filter(clause::contains).isEmpty();
            boolean joined = token.relation().equals("conj")
                    && sentence.head(token).filter(heads::contains).isPresent();
            if ((top || joined) && !token.isPunctuation()) {
                heads.add(token);
            }
        }
        return heads;
    }

    private static void shift(Sentence sentence, Token head, List<Token> clause, Map<TextSpan, String> changes) {
        Optional<Token> helper = sentence.children(head).stream()
                .filter(t -> t.relation().matches("aux|aux:pass|cop") && clause.contains(t))
                .findFirst();
        Token finite = helper.orElse(head);
        String known = HELPERS.get(finite.word().toLowerCase(java.util.Locale.ROOT));
        if (!finite.tag().matches("VB[ZP]|MD") && !finite.is("’s", "'s")) {
            return;
        }
        if (known != null) {
            boolean attached = finite.index() > 0
                    && sentence.token(finite.index() - 1).span().end()
                            == finite.span().start();
            // "The port's closed": has it, or is it?
            boolean had = finite.is("’s", "'s") && finite.lemma().equals("have");
            changes.put(finite.span(), (attached ? " " : "") + (had ? "had" : known));
        } else if (helper.isEmpty() && finite.tag().matches("VB[ZP]")) {
            changes.put(finite.span(), PastTense.of(finite.lemma()));
        }
    }
}

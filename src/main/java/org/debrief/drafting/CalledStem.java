package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Statement;
import org.debrief.reading.Quotation;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "Who called the herring accord “a fence with a gate in it”?": a name that somebody gave to something. */
final class CalledStem {

    private static final Set<String> CALLS = Set.of("call", "dub", "label");
    private static final Set<String> AS =
            Set.of("describe", "praise", "hail", "dismiss", "denounce", "portray", "condemn", "decry", "characterize");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 16;

    private CalledStem() {}

    static Optional<WhoStem> of(Material material, Statement statement) {
        if (!CALLS.contains(statement.cue()) && !AS.contains(statement.cue())
                || statement.content().isEmpty()) {
            return Optional.empty();
        }
        Optional<Sentence> sentence =
                material.article().sentenceAt(statement.cueSpan().start());
        TextSpan whole = statement
                .content()
                .get(0)
                .join(statement.content().get(statement.content().size() - 1));
        List<Quotation> quoted = material.article().quotations().stream()
                .filter(q -> q.span().overlaps(whole))
                .toList();
        return sentence.isEmpty() || quoted.size() != 1
                ? Optional.empty()
                : stem(material, statement, sentence.get(), quoted.get(0));
    }

    private static Optional<WhoStem> stem(
            Material material, Statement statement, Sentence sentence, Quotation quotation) {
        Optional<Token> verb = sentence.tokens().stream()
                .filter(t -> t.span().equals(statement.cueSpan()))
                .findFirst();
        String name = Phrases.withoutEnd(quotation.inner().of(material.text()));
        int words = Phrases.wordCount(name);
        if (verb.isEmpty()
                || words < SHORTEST
                || words > LONGEST
                || !sentence.span().covers(quotation.inner())
                || !name.matches("(?s)(?:an?|the|one|\\p{Ll}[\\p{L}-]+) .*")
                || !Phrases.balanced(name)) {
            return Optional.empty();
        }
        List<Token> between = sentence.tokens().stream()
                .filter(t -> t.index() > verb.get().index()
                        && t.span().end() <= quotation.span().start()
                        && !t.isPunctuation())
                .toList();
        // "praised Lund as a “true captain”": the article may stand before the mark.
        boolean articled = between.size() > 1 && between.get(between.size() - 1).is("a", "an", "the");
        String article = articled ? between.get(between.size() - 1).word() + " " : "";
        int last = between.size() - (articled ? 2 : 1);
        boolean as = last >= 0 && between.get(last).is("as");
        List<Token> thing = between.subList(0, as ? last : last + 1);
        if (thing.isEmpty()
                || thing.stream()
                        .anyMatch(t -> t.isVerb() || t.isPronoun() && !(t.is("him", "her") && thing.size() == 1))
                || as != AS.contains(statement.cue())) {
            return Optional.empty();
        }
        TextSpan phrase = thing.get(0).span().join(thing.get(thing.size() - 1).span());
        Optional<String> told = new StandAlone(material)
                .rewrite(sentence, phrase, statement.speaker().name())
                .or(() -> new Definites(material, sentence).kindInFull(thing));
        return told.flatMap(what -> CueWords.after(sentence, verb.get())
                .map(said -> new WhoStem(
                        "Who " + said + " " + what + (as ? " as" : what.contains(",") ? "," : "") + " " + article + "“"
                                + WhoStem.verbatim(name) + "”?",
                        phrase.join(quotation.inner()))));
    }
}

package org.debrief.drafting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.DatedEvent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * "Founded in 1951, the Oslo Fair ..." and "The Oslo Fair, founded in 1951, ...": "In which year was the Oslo Fair founded?"
 */
final class FoundedStem {

    private static final Set<String> BEGINNINGS = Set.of(
            "found",
            "establish",
            "build",
            "create",
            "form",
            "launch",
            "set",
            "construct",
            "complete",
            "discover",
            "introduce",
            "bear",
            "publish",
            "invent",
            "adopt",
            "incorporate",
            "inaugurate",
            "erect",
            "restore",
            "release");
    /** These are told of what began by itself. */
    private static final Set<String> OWN_BEGINNINGS = Set.of("start", "open");

    private FoundedStem() {}

    /** @param head the head of the date */
    static Optional<ClauseQuestion.Written> of(Material material, Sentence sentence, Token head, DatedEvent date) {
        String value = date.value();
        boolean year = Anchored.isYear(value)
                && sentence.child(head, "case").filter(c -> c.is("in")).isPresent();
        Optional<Token> participle = sentence.head(head)
                .filter(p -> p.tag().equals("VBN") && year)
                .filter(p -> BEGINNINGS.contains(p.lemma()) || OWN_BEGINNINGS.contains(p.lemma()))
                .filter(p -> sentence.child(p, "nsubj", "nsubj:pass", "aux", "aux:pass")
                        .isEmpty());
        return participle.flatMap(p -> begun(sentence, p)
                .filter(thing -> !material.isSaid(date.span()))
                .flatMap(thing -> ask(material, sentence, head, p, thing)));
    }

    /** The thing named that the participle is about. */
    private static Optional<Token> begun(Sentence sentence, Token participle) {
        int first = sentence.subtree(participle).get(0).index();
        boolean opens = participle.relation().matches("advcl|advmod") && first == 0;
        boolean setOff = participle.relation().equals("acl")
                && first == participle.index()
                && first > 0
                && sentence.token(first - 1).is(",");
        Optional<Token> thing = opens
                ? sentence.head(participle).flatMap(main -> sentence.child(main, "nsubj", "nsubj:pass"))
                : sentence.head(participle).filter(noun -> setOff);
        return thing.filter(
                t -> t.isProperNoun() && sentence.child(t, "conj", "appos").isEmpty());
    }

    private static Optional<ClauseQuestion.Written> ask(
            Material material, Sentence sentence, Token date, Token participle, Token thing) {
        List<Token> left = sentence.subtree(participle);
        StemWords words = new StemWords(material, sentence);
        boolean own = OWN_BEGINNINGS.contains(participle.lemma());
        words.say(own ? "in which year did" : "in which year was");
        words.tell(Kept.of(sentence, thing).stream()
                .filter(t -> !left.contains(t)
                        && !(t.head() == thing.index() && t.relation().matches("case|cc|mark|cop|nsubj.*|punct")))
                .toList());
        words.say(own ? participle.lemma() : participle.word().toLowerCase(Locale.ROOT));
        for (Token child : sentence.children(participle)) {
            List<Token> rest = Kept.of(sentence, child);
            if (child.index() > participle.index() && child.index() != date.index() && words.canTell(rest)) {
                words.tell(rest);
            }
        }
        return words.phrase()
                .map(stem -> new ClauseQuestion.Written(
                        Phrases.capitalised(stem).replace("'", "’") + "?", words.replacedPronoun()));
    }
}

package org.debrief.drafting;

import java.util.List;
import java.util.Set;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** One member of a row of nouns: "35 nurses" of "has sent 35 nurses and 12 tonnes of chlorine". */
final class Row {

    /** What a row does together, one of its members may not have done. */
    private static final Set<String> TOGETHER = Set.of(
            "meet",
            "agree",
            "clash",
            "fight",
            "share",
            "compete",
            "merge",
            "marry",
            "join",
            "unite",
            "negotiate",
            "differ",
            "separate",
            "total",
            "combine",
            "collide",
            "gather",
            "sign",
            "make",
            "form",
            "constitute");

    private Row() {}

    /** The noun that the row hangs on; the noun itself where there is no row. */
    static Token head(Sentence sentence, Token noun) {
        Token at = noun;
        while (at.relation().equals("conj")
                && sentence.head(at).filter(Token::isNoun).isPresent()) {
            at = sentence.head(at).orElseThrow();
        }
        return at;
    }

    /** Whether a member of this noun's row does not stand alone: "or", a row after a preposition, what is done together. */
    static boolean isOpen(Sentence sentence, Token noun) {
        if (sentence.child(noun, "conj").filter(c -> isGloss(sentence, c)).isPresent()) {
            return false;
        }
        Token head = head(sentence, noun);
        boolean row = head.index() != noun.index()
                || sentence.child(noun, "conj").filter(c -> !c.isVerb()).isPresent();
        if (!row) {
            return false;
        }
        List<Token> links = sentence.children(head).stream()
                .flatMap(t ->
                        t.relation().equals("conj") ? sentence.children(t).stream() : java.util.stream.Stream.of(t))
                .filter(t -> t.relation().equals("cc"))
                .toList();
        boolean and = !links.isEmpty() && links.stream().allMatch(t -> t.is("and", "—", "-"));
        boolean plain = head.relation().matches("obj|nsubj|nsubj:pass");
        boolean together = sentence.head(head)
                .filter(v -> TOGETHER.contains(v.lemma()) && head.relation().startsWith("nsubj"))
                .isPresent();
        return !and || !plain || together;
    }

    /** "15,000 workers, or a tenth of its staff": the same in other words. */
    private static boolean isGloss(Sentence sentence, Token other) {
        return sentence.child(other, "cc")
                .filter(c -> c.is("or") && sentence.token(c.index() - 1).is(","))
                .isPresent();
    }

    /** The words of this member alone. */
    static List<Token> member(Sentence sentence, Token noun) {
        Set<Integer> others = new java.util.HashSet<>();
        for (Token child : sentence.children(noun)) {
            if (child.relation().equals("conj") && child.index() > noun.index()
                    || child.relation().equals("cc")) {
                others.addAll(ClauseQuestion.indexes(sentence.subtree(child)));
            }
        }
        return Kept.withoutStrayCommas(
                sentence,
                Kept.of(sentence, noun).stream()
                        .filter(t -> !others.contains(t.index()))
                        .toList());
    }
}

package org.debrief.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;
import org.jspecify.annotations.Nullable;

/** Tells what a number counts, from the dependency tree. */
public final class Counted {

    private static final Set<String> BEFORE_THE_NOUN = Set.of("amod", "compound", "nmod:poss", "flat");

    private Counted() {}

    /** The noun that a number counts; empty for a bare number. */
    public static Optional<Token> noun(Sentence sentence, Token number) {
        Optional<Token> head = sentence.head(number);
        for (int steps = 0; head.isPresent() && steps < 4; steps++) {
            Token candidate = head.get();
            if (candidate.isNoun() && candidate.index() > number.index()) {
                return head;
            }
            boolean within = candidate.tag().equals("CD")
                    || candidate.tag().equals("$")
                    || candidate.tag().startsWith("JJ")
                    || candidate.tag().equals("RB");
            if (!within) {
                break;
            }
            head = sentence.head(candidate);
        }
        // "700 of the pilgrims"
        return sentence.children(number).stream()
                .filter(t -> t.relation().startsWith("nmod") && t.isNoun() && t.index() > number.index())
                .filter(t -> sentence.child(t, "case").filter(c -> c.is("of")).isPresent())
                .findFirst();
    }

    /**
     * The words for what is counted: "Taliban prisoners" of "5,000 Taliban prisoners", "cod" of "300 tonnes of cod".
     *
     * @param measured whether the noun after the number is a unit
     */
    static @Nullable String phrase(AnnotatedArticle article, Sentence sentence, Token number, boolean measured) {
        Optional<Token> noun = noun(sentence, number);
        if (measured) {
            noun = noun.flatMap(unit -> sentence.children(unit).stream()
                    .filter(t -> t.relation().equals("nmod") && t.isNoun())
                    .filter(t ->
                            sentence.child(t, "case").filter(c -> c.is("of")).isPresent())
                    .findFirst());
        }
        if (noun.isEmpty()) {
            return null;
        }
        int first = noun.get().index();
        List<Token> children = sentence.children(noun.get());
        for (int i = children.size() - 1; i >= 0; i--) {
            Token child = children.get(i);
            boolean before = child.index() < noun.get().index() && child.index() > number.index();
            if (before && BEFORE_THE_NOUN.contains(child.relation())) {
                int start = sentence.subtree(child).get(0).index();
                first = Math.min(first, Math.max(start, number.index() + 1));
            }
        }
        String words = sentence.spanOf(first, noun.get().index()).of(article.text());
        return words.replaceAll("\\s+", " ").replaceFirst("^-\\p{L}+ ", "");
    }
}

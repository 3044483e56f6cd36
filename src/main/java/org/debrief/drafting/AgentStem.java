package org.debrief.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.facts.Statement;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * Asks who many stood behind something: "there was a letter to the Pope by 300 families living in Malaga" becomes "How many
 * families living in Malaga were behind a letter to the Pope?", and "a letter by 300 families asking him for a visit" becomes
 * "How many families were asking him for a visit through a letter?"
 */
final class AgentStem {

    private static final int SHORT_CLAUSE = 4;

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    AgentStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** Whether the noun is an agent: "by 300 families". */
    boolean isAgent(Token noun) {
        return sentence.child(noun, "case").filter(c -> c.is("by")).isPresent();
    }

    /** @param lastOfQuantity the index of the last word of the number */
    Optional<ClauseQuestion.Written> of(Token noun, int lastOfQuantity) {
        Optional<Token> work = sentence.head(noun)
                .flatMap(h -> h.relation().equals("acl") ? sentence.head(h) : Optional.of(h))
                .filter(Token::isNoun);
        Optional<Token> be = work.flatMap(this::existence);
        boolean vouched = material.facts().stream()
                .noneMatch(f ->
                        f.fact() instanceof Statement s && s.content().stream().anyMatch(c -> c.covers(figure.span())));
        if (be.isEmpty() || work.isEmpty() || !vouched || !isAgent(noun)) {
            return Optional.empty();
        }
        Set<Integer> inAgent = ClauseQuestion.indexes(sentence.subtree(noun));
        Set<Integer> around = new HashSet<>(inAgent);
        around.add(be.get().index());
        List<Token> helpers =
                sentence
                        .children(be.get().isVerb() && !be.get().relation().equals("cop") ? be.get() : work.get())
                        .stream()
                        .filter(t -> t.relation().startsWith("aux"))
                        .toList();
        List<Token> agents = Kept.of(sentence, noun).stream()
                .filter(t -> t.index() > lastOfQuantity)
                .toList();
        List<Token> phrase = Kept.of(sentence, work.get()).stream()
                .filter(t -> !around.contains(t.index()) && t.index() > be.get().index())
                .toList();
        boolean torn = phrase.stream().anyMatch(t -> t.index() > noun.index());
        if (torn || phrase.isEmpty()) {
            return Optional.empty();
        }
        // "families living in Malaga" stays together; a long clause is what they did through it.
        List<Token> doing = sentence.child(noun, "acl")
                .filter(t -> t.tag().equals("VBG") && sentence.subtree(t).size() > SHORT_CLAUSE)
                .map(t -> agents.stream().filter(sentence.subtree(t)::contains).toList())
                .orElse(List.of());
        StemWords words = new StemWords(material, sentence);
        words.say("how many")
                .tell(agents.stream().filter(t -> !doing.contains(t)).toList());
        if (helpers.isEmpty()) {
            words.say(be.get().tag().equals("VBD") ? "were" : "are");
        } else {
            words.tell(helpers).tell(List.of(be.get()));
        }
        if (doing.isEmpty()) {
            words.say("behind").tell(phrase);
        } else {
            words.tell(doing).say("through").tell(phrase);
        }
        return words.question().map(stem -> new ClauseQuestion.Written(stem, words.replacedPronoun()));
    }

    /** The "be" of "there is", whichever of the two words the tree makes the head. */
    private Optional<Token> existence(Token work) {
        Optional<Token> copula = sentence.child(work, "cop")
                .filter(be ->
                        sentence.child(work, "expl").filter(t -> t.is("there")).isPresent());
        return copula.or(() -> sentence.head(work)
                .filter(v -> v.lemma().equals("be")
                        && sentence.child(v, "expl").filter(t -> t.is("there")).isPresent()));
    }
}

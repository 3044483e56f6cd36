package org.debrief.drafting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.Figure;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * Asks who many stood behind something: "there was a letter to the Pope by 300 families living in Malaga" becomes "How many
 * families living in Malaga were behind a letter to the Pope?", and "a letter by 300 families asking him for a visit" becomes
 * "How many families used a letter to ask him for a visit?"
 */
final class AgentStem {

    private static final int SHORT_CLAUSE = 4;
    private static final Pattern RECENT = Pattern.compile("^In recent (days|weeks|months),");

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
        if (be.isEmpty() || work.isEmpty() || !isAgent(noun) || material.isSaid(figure.span())) {
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
        Optional<String> recently = recently().filter(when -> !doing.isEmpty());
        recently.ifPresent(when -> words.say(when + ","));
        words.say("how many")
                .tell(agents.stream().filter(t -> !doing.contains(t)).toList());
        if (doing.isEmpty()) {
            if (helpers.isEmpty()) {
                words.say(be.get().tag().equals("VBD") ? "were" : "are");
            } else {
                words.tell(helpers).tell(List.of(be.get()));
            }
            words.say("behind").tell(phrase);
        } else {
            // "have used" does not go with the days before a date.
            words.tell(recently.isPresent() ? List.of() : helpers)
                    .say(
                            recently.isEmpty()
                                            && helpers.isEmpty()
                                            && !be.get().tag().equals("VBD")
                                    ? "use"
                                    : "used")
                    .tell(withoutRunning(phrase))
                    .say("to " + doing.get(0).lemma())
                    .tell(doing.subList(1, doing.size()));
        }
        return words.question().map(stem -> new ClauseQuestion.Written(stem, words.replacedPronoun()));
    }

    /** "hashtags running on Twitter" are hashtags on Twitter. */
    private static List<Token> withoutRunning(List<Token> phrase) {
        return phrase.stream()
                .filter(t -> !(t.relation().equals("acl")
                        && t.is("running", "appearing", "circulating", "spreading", "trending")))
                .toList();
    }

    /** "In recent days" is said of the days before the article appeared. */
    private Optional<String> recently() {
        LocalDate published = material.article().article().published();
        Matcher recent = RECENT.matcher(sentence.span().of(material.text()));
        return published != null && recent.find()
                ? Optional.of("in the " + recent.group(1) + " before " + Anchored.plainDay(published))
                : Optional.empty();
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

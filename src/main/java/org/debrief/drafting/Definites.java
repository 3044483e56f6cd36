package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Judges phrases with "the": whether they say themselves what they mean, or which name says it. */
final class Definites {

    private final Material material;
    private final Sentence sentence;

    Definites(Material material, Sentence sentence) {
        this.material = material;
        this.sentence = sentence;
    }

    /** Whether "the" before this noun is among the words to be told. */
    boolean isDefinite(Token noun, List<Token> tokens) {
        return sentence.child(noun, "det")
                .filter(d -> d.is("the") && tokens.contains(d))
                .isPresent();
    }

    /** The name that a bare "the alliance" stands for. */
    Optional<String> nameInstead(Token noun) {
        if (!isBare(noun)) {
            return Optional.empty();
        }
        return material.referents()
                .of(sentence, noun)
                .filter(r -> Names.isName(r.name()) && r.plural() == noun.tag().equals("NNS"))
                .filter(r -> r.type() != EntityType.PERSON || WordLists.ROLES.contains(noun.lemma()))
                .map(Referent::name)
                .filter(name -> !name.equalsIgnoreCase("the " + noun.word()));
    }

    private boolean isBare(Token noun) {
        return !noun.isProperNoun()
                && sentence.child(noun, "det").filter(d -> d.is("the")).isPresent()
                && sentence.children(noun).stream()
                        .allMatch(
                                t -> t.relation().equals("det") || t.relation().equals("case") || t.isPunctuation());
    }

    /** Whether the phrase says itself which one is meant. */
    boolean isTold(Token noun) {
        if (WordLists.ONE_OF_A_KIND.contains(noun.lemma())) {
            return true;
        }
        return !WordLists.EPITHETS.contains(noun.lemma())
                && sentence.children(noun).stream().anyMatch(t -> tells(noun, t));
    }

    private boolean tells(Token noun, Token modifier) {
        boolean after =
                modifier.relation().startsWith("nmod") || modifier.relation().startsWith("acl");
        boolean named = modifier.index() < noun.index()
                && sentence.subtree(modifier).stream()
                        .anyMatch(t -> !t.entity().equals("O")
                                && Character.isUpperCase(t.word().charAt(0)));
        boolean most = modifier.tag().equals("JJS");
        return !Kept.isAside(sentence, noun, modifier) && (after || named || most);
    }
}

package org.debrief.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Judges whether a pronoun of a sentence can be replaced by a name, and how the name is given. */
final class Names {

    private final Material material;
    private final Sentence sentence;

    Names(Material material, Sentence sentence) {
        this.material = material;
        this.sentence = sentence;
    }

    static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The name with its role where that reads well in the middle of a sentence: "chief hydrologist Elena Marsh". */
    static String introduced(Referent referent) {
        return Roles.before(referent.name(), referent.introduction());
    }

    static boolean isName(String name) {
        return name.matches("(?:the )?\\p{Lu}.*");
    }

    /** Somebody else of the same sort is named between the sentence's start and the pronoun. */
    boolean hasRival(Token pronoun, Referent referent) {
        return hasRival(pronoun, referent, "");
    }

    /** As {@link #hasRival(Token, Referent)}; whoever speaks is no rival: "Roy called him" is of somebody else. */
    boolean hasRival(Token pronoun, Referent referent, String speaker) {
        boolean person = pronoun.is("he", "him", "his", "she", "her");
        List<EntityMention> near = new ArrayList<>(material.article().entitiesOf(sentence).stream()
                .filter(e -> e.last() < pronoun.index())
                .toList());
        if (sentence.index() > 0 && !isOfItsSubject(pronoun, referent)) {
            List<EntityMention> before =
                    material.article().entitiesOf(material.article().sentences().get(sentence.index() - 1));
            int told = before.stream()
                    .filter(e -> Phrases.shareContentWord(e.name(), referent.name()))
                    .mapToInt(EntityMention::last)
                    .max()
                    .orElse(-1);
            // "Holm said that he had met Roy. He was due in Hamar": either may be meant.
            before.stream()
                    .filter(e -> told < 0 || person && pronoun.relation().startsWith("nsubj") && e.first() > told)
                    .forEach(near::add);
        }
        if (pronoun.is("it") && isAnotherNamed(pronoun, referent)) {
            return true;
        }
        return near.stream()
                .filter(e -> person ? e.type() == EntityType.PERSON : e.type() == EntityType.ORGANIZATION)
                .filter(e -> !Phrases.shareContentWord(e.name(), speaker))
                .anyMatch(e -> !Phrases.shareContentWord(e.name(), referent.name()));
    }

    /** "Roy joined the Bergen Choir, and Holm leads it": the nearest name of something is meant rather than an earlier one. */
    private boolean isAnotherNamed(Token pronoun, Referent referent) {
        return sentence.tokens().stream()
                .filter(t -> t.index() < pronoun.index()
                        && t.isProperNoun()
                        && !t.entity().matches("PERSON|DATE|TIME")
                        && t.relation().matches("obj|obl|nsubj|nsubj:pass"))
                .filter(t -> !t.entity().equals("LOCATION")
                        || sentence.child(t, "compound").isPresent())
                .anyMatch(t -> !referent.name().contains(t.word()));
    }

    /** "Volvo closed its plant": the owner is the subject of the same verb, whoever was named before. */
    private boolean isOfItsSubject(Token pronoun, Referent referent) {
        if (!pronoun.tag().equals("PRP$")) {
            return false;
        }
        return sentence.head(pronoun)
                .filter(owned -> owned.relation().equals("obj"))
                .flatMap(sentence::head)
                .flatMap(verb -> sentence.child(verb, "nsubj"))
                .filter(subject -> subject.isProperNoun() && subject.index() < pronoun.index())
                .flatMap(subject -> material.referents().of(sentence, subject))
                .filter(r -> r.name().equals(referent.name()))
                .isPresent();
    }

    /** "the ministers hold their talks": the possessor is the subject that the stem names before. */
    boolean ownSubject(Token token) {
        if (!token.tag().equals("PRP$") || token.is("his", "her")) {
            return false;
        }
        Optional<Token> at = sentence.head(token);
        for (int steps = 0; at.isPresent() && steps < 4; steps++) {
            Optional<Token> subject = sentence.child(at.get(), "nsubj", "nsubj:pass");
            if (subject.isPresent()) {
                Token owner = subject.get();
                boolean plural = owner.tag().equals("NNS") || owner.tag().equals("NNPS");
                return owner.index() < token.index()
                        && owner.isNoun()
                        && (token.is("their") == plural)
                        && !owner.entity().equals("PERSON");
            }
            at = sentence.head(at.get());
        }
        return false;
    }

    /** A description names nobody, and "they" is too often somebody else. */
    static boolean mayStandFor(Token pronoun, Referent referent) {
        boolean owned = referent.name().matches(".*[’']s? .*|\\p{Lu}\\p{Ll}+ \\p{Ll}+");
        return isName(referent.name()) && !owned && !referent.plural() && !pronoun.is("they", "them", "their", "it");
    }

    static String inPlaceOf(Token token, Referent referent) {
        boolean owner = token.tag().equals("PRP$")
                || token.is("his")
                || (token.is("her") && token.relation().equals("nmod:poss"));
        String name = introduced(referent);
        if (!owner) {
            return name;
        }
        return name + (name.toLowerCase(Locale.ROOT).endsWith("s") ? "’" : "’s");
    }
}

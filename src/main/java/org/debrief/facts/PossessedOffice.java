package org.debrief.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Referents;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Finds the office in "Its chairman, Duncan Reid," and "Paul Lindahl, the union's president,": whose it is stands before. */
final class PossessedOffice {

    private static final Set<String> OFFICES = Set.of(
            "president",
            "director",
            "chairman",
            "chairwoman",
            "chair",
            "leader",
            "head",
            "commander",
            "secretary-general",
            "minister",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "governor",
            "mayor",
            "founder",
            "manager",
            "officer",
            "executive");

    private PossessedOffice() {}

    static Optional<Office> of(Referents referents, Sentence sentence, EntityMention mention, Referent person) {
        return role(sentence, mention)
                .filter(role -> OFFICES.contains(role.lemma().toLowerCase(Locale.ROOT)))
                .flatMap(role -> sentence.child(role, "nmod:poss")
                        .filter(owner -> pointsBack(sentence, owner))
                        .flatMap(owner -> referents.of(sentence, owner))
                        .filter(PossessedOffice::isBody)
                        .map(owner -> office(sentence, mention, person, role, owner)));
    }

    /** The noun that the name stands in apposition to, or that stands in apposition to the name. */
    private static Optional<Token> role(Sentence sentence, EntityMention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            Token token = sentence.token(i);
            if (token.relation().equals("appos") && token.head() < mention.first()) {
                return sentence.head(token).filter(t -> t.tag().equals("NN"));
            }
            Optional<Token> after = sentence.child(token, "appos")
                    .filter(t -> t.index() > mention.last() && t.tag().equals("NN"));
            if (after.isPresent()) {
                return after;
            }
        }
        return Optional.empty();
    }

    private static boolean pointsBack(Sentence sentence, Token owner) {
        boolean bare = owner.tag().equals("NN")
                && sentence.child(owner, "det").filter(d -> d.is("the")).isPresent()
                && sentence.children(owner).stream().allMatch(t -> t.relation().matches("det|case|punct"));
        return owner.is("its") || bare;
    }

    private static boolean isBody(Referent owner) {
        String last = owner.name().substring(owner.name().lastIndexOf(' ') + 1);
        boolean described = owner.type() == EntityType.MISC
                && owner.name().matches("the \\p{Lu}[\\p{L}-]+(?: [\\p{L}-]+){0,2} [\\p{Ll}-]+")
                && (Bodies.isBody(last) || last.equals("opposition"));
        return !owner.plural() && (owner.type() == EntityType.ORGANIZATION || described);
    }

    private static Office office(
            Sentence sentence, EntityMention mention, Referent person, Token role, Referent owner) {
        String words = sentence.children(role).stream()
                        .filter(t -> t.relation().matches("compound|amod") && t.index() < role.index())
                        .map(t -> t.word().toLowerCase(Locale.ROOT) + " ")
                        .collect(Collectors.joining())
                + role.word().toLowerCase(Locale.ROOT);
        String post = "the " + words + (words.contains("spokes") ? " for" : " of");
        TextSpan span = role.span().join(mention.span());
        return new Office(span, person.name(), post + " " + owner.name(), true, post, owner.name());
    }
}

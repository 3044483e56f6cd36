package org.debrief.facts;

import java.util.Optional;
import java.util.Set;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referents;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Finds what belongs to a verb besides its subject: by whom, where, why. */
public final class Circumstances {

    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of("in", "at", "near", "outside", "off", "on", "inside", "across", "along");
    /** "in the town of Lunde": nouns whose name follows "of". */
    private static final Set<String> PLACE_NOUNS = Set.of(
            "town",
            "city",
            "village",
            "port",
            "capital",
            "province",
            "region",
            "state",
            "district",
            "island",
            "valley",
            "strait",
            "county",
            "suburb");

    private static final Set<String> CAUSES = Set.of("because", "due", "owing", "thanks");

    private Circumstances() {}

    /** The head of the phrase that says where; empty where the text names no place. */
    public static Optional<Token> place(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.relation().startsWith("obl") && t.index() > verb.index())
                .filter(t -> sentence.child(t, "case")
                        .filter(c -> PLACE_PREPOSITIONS.contains(c.lemma()))
                        .isPresent())
                .filter(t -> name(sentence, t).isPresent())
                .findFirst();
    }

    /** The name of the place: the head itself, or what "the town of" is followed by. */
    public static Optional<Token> name(Sentence sentence, Token head) {
        if (head.entity().equals(EntityType.LOCATION.name()) && head.isProperNoun()) {
            return Optional.of(head);
        }
        return PLACE_NOUNS.contains(head.lemma())
                ? sentence.children(head).stream()
                        .filter(t -> t.entity().equals(EntityType.LOCATION.name()) && t.index() > head.index())
                        .filter(t -> t.relation().matches("nmod|appos|flat|dep"))
                        .findFirst()
                : Optional.empty();
    }

    /** The head of the clause or phrase that says why. */
    public static Optional<Token> reason(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(t -> t.index() > verb.index())
                .filter(t -> isClause(sentence, t) || isPhrase(sentence, t))
                .findFirst();
    }

    private static boolean isClause(Sentence sentence, Token clause) {
        Optional<Token> mark = sentence.child(clause, "mark");
        boolean because = mark.filter(m -> m.is("because")).isPresent();
        boolean purpose =
                mark.filter(m -> m.is("to")).isPresent() && clause.tag().equals("VB");
        return clause.relation().equals("advcl") && (because || purpose);
    }

    private static boolean isPhrase(Sentence sentence, Token noun) {
        return noun.relation().startsWith("obl")
                && sentence.child(noun, "case")
                        .filter(c -> CAUSES.contains(c.lemma()))
                        .isPresent();
    }

    /** The one who did what a passive tells. */
    public static Optional<Token> agent(Sentence sentence, Token verb) {
        boolean passive = sentence.child(verb, "aux:pass").isPresent();
        return sentence.children(verb).stream()
                .filter(t -> passive && t.relation().startsWith("obl") && t.index() > verb.index())
                .filter(t -> sentence.child(t, "case").filter(c -> c.is("by")).isPresent())
                .findFirst();
    }

    /** The words of a phrase, from its first to its last. */
    static TextSpan words(Sentence sentence, Token head) {
        return sentence.subtreeSpan(head);
    }

    static Optional<String> name(Referents referents, Sentence sentence, Token head) {
        return referents
                .of(sentence, head)
                .filter(r -> sentence.child(head, "conj").isEmpty())
                .map(r -> r.name());
    }
}

package org.debrief.drafting;

import java.util.Locale;
import java.util.Set;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Tells which capitals a word has of its own, and which it has from the start of its sentence. */
final class Capitals {

    private static final Set<String> CALLINGS = Set.of(
            "attorney",
            "lawyer",
            "actor",
            "actress",
            "author",
            "writer",
            "singer",
            "musician",
            "businessman",
            "businesswoman",
            "activist",
            "engineer",
            "economist",
            "historian",
            "journalist",
            "reporter",
            "surgeon",
            "billionaire",
            "candidate",
            "delegate",
            "manufacturer",
            "novelist",
            "researcher",
            "scientist");

    private static final Set<String> OF_NO_NAME = Set.of(
            "outgoing", "incoming", "former", "senior", "acting", "longtime", "retired", "embattled", "top", "several");

    private final Material material;
    private final Sentence sentence;

    Capitals(Material material, Sentence sentence) {
        this.material = material;
        this.sentence = sentence;
    }

    /** Whether the word would be written small inside a sentence. */
    boolean areOfTheOpening(Token token, String word) {
        boolean opening = token.index() == 0
                && token.entity().equals("O")
                && !isAllCapitals(word)
                && (token.isProperNoun()
                        ? isOnlySmallElsewhere(word)
                        : !isCapitalElsewhere(word) && !opensAName(token));
        return opening || opensWithCalling(token) || describes(token);
    }

    /** "Attorney Ana Roy won": a calling that takes its capital from the start of the sentence alone. */
    private boolean opensWithCalling(Token token) {
        return token.index() == 0
                && CALLINGS.contains(token.lemma().toLowerCase(Locale.ROOT))
                && sentence.tokens().size() > 1
                && sentence.token(1).entity().equals("PERSON");
    }

    /** "Outgoing Norwegian minister Ana Roy": no name begins with such a word. */
    private static boolean describes(Token token) {
        return token.index() == 0
                && token.entity().equals("O")
                && OF_NO_NAME.contains(token.word().toLowerCase(Locale.ROOT));
    }

    /** "Rates rose": the tagger takes what it does not know for a name. */
    private boolean isOnlySmallElsewhere(String word) {
        return occurs(word.toLowerCase(Locale.ROOT)) && !occurs(word);
    }

    private boolean occurs(String word) {
        return material.wordIndex().ofWord(word).stream()
                .anyMatch(place -> place.token().index() > 1);
    }

    /** "Green Party spokesman": the adjective is a part of the name. */
    private boolean opensAName(Token token) {
        int next = token.index() + 1;
        return token.tag().startsWith("JJ")
                && next < sentence.tokens().size()
                && sentence.token(next).isProperNoun()
                && !sentence.token(next).entity().equals("PERSON");
    }

    /** "Latino" opens a sentence with a capital that it has inside others too. */
    private boolean isCapitalElsewhere(String word) {
        return word.length() > 3
                && material.wordIndex().ofWord(word).stream()
                        .map(WordIndex.Place::token)
                        .anyMatch(t -> t.index() > 1 && t.tag().matches("JJ.*|NNP.*"));
    }

    /** "Mr. Bush" in an article on several of that family. */
    boolean severalHaveSurname(String surname) {
        return material.article().entities().stream()
                        .filter(e -> e.type() == EntityType.PERSON && e.name().endsWith(" " + surname))
                        .map(EntityMention::name)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private static boolean isAllCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }
}

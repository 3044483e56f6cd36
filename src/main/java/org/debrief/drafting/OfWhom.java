package org.debrief.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.debrief.facts.Statement;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.FirstNames;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** Tells of whom a quotation speaks that says only "he" or "she": "Who said of Ada Lund: “She has never lost”?" */
final class OfWhom {

    private static final int SENTENCES_BEFORE = 2;
    /** So many times is named whom an article is about. */
    private static final int OFTEN = 5;

    private OfWhom() {}

    /** The full name of the one person that all these pronouns can stand for; empty where it might be another. */
    static Optional<String> stands(Material material, Statement statement, Sentence sentence, List<Token> pronouns) {
        boolean man = pronouns.stream().allMatch(t -> t.is("he", "him", "his", "himself"));
        boolean woman = pronouns.stream().allMatch(t -> t.is("she", "her", "hers", "herself"));
        if (!man && !woman) {
            return Optional.empty();
        }
        Set<String> names = pronouns.stream()
                .map(t -> material.referents()
                        .of(sentence, t)
                        .filter(r -> r.type() == EntityType.PERSON && !r.plural())
                        .map(Referent::name)
                        .orElse(""))
                .collect(Collectors.toSet());
        String name = names.iterator().next();
        boolean one = names.size() == 1
                && name.matches("\\p{Lu}\\S+ (?:\\S+ )?\\p{Lu}\\S+")
                && (man ? FirstNames.isMans(name) : FirstNames.isWomans(name))
                && !Phrases.shareContentWord(name, statement.speaker().name());
        Set<String> near = near(material, statement, sentence, man);
        if (one) {
            return near.stream().allMatch(other -> Phrases.shareContentWord(other, name))
                    ? Optional.of(name)
                    : Optional.empty();
        }
        // Speakers say "I" of themselves, so one who was taken for the speaker is somebody else.
        boolean misread = names.stream()
                .allMatch(n -> n.isEmpty() || n.equals(statement.speaker().name()) || !FirstNames.isKnown(n));
        return misread ? protagonist(material, near, man) : Optional.empty();
    }

    /** The only one who is named just before, where the article is about them. */
    private static Optional<String> protagonist(Material material, Set<String> near, boolean man) {
        List<String> named = material.article().entities().stream()
                .filter(e -> e.type() == EntityType.PERSON)
                .filter(e -> near.stream().anyMatch(n -> Phrases.shareContentWord(n, e.name())))
                .map(EntityMention::name)
                .toList();
        Set<String> full = named.stream()
                .filter(n -> n.matches("\\p{Lu}\\S+ (?:\\S+ )?\\p{Lu}\\S+"))
                .collect(Collectors.toSet());
        return full.size() == 1 && named.size() >= OFTEN
                ? full.stream()
                        .filter(n -> man ? FirstNames.isMans(n) : FirstNames.isWomans(n))
                        .filter(n -> near.stream().allMatch(other -> Phrases.shareContentWord(other, n)))
                        .findFirst()
                : Optional.empty();
    }

    /** A surname that was not recognised as one where it stands alone. */
    private static boolean isNamed(List<Token> beside, String name) {
        String surname = Names.lastWord(name);
        return name.contains(" ") && beside.stream().anyMatch(t -> t.is(surname));
    }

    /** All words of its paragraph and of the one before. */
    private static List<Token> beside(Material material, Sentence sentence) {
        return material.article().sentences().stream()
                .filter(s -> s.block().index() == sentence.block().index()
                        || s.block().index() == sentence.block().index() - 1)
                .flatMap(s -> s.tokens().stream())
                .toList();
    }

    /** "She told Ada Lund that it was late": whoever "she" is may still be meant, by no name. */
    private static Set<String> meantBefore(Material material, Statement statement, Sentence sentence, boolean man) {
        Set<String> names = new HashSet<>();
        int from = Math.max(0, sentence.index() - SENTENCES_BEFORE);
        for (Sentence before : material.article().sentences().subList(from, sentence.index())) {
            for (Token token : before.tokens()) {
                boolean fits = man ? token.is("he", "him", "his") : token.is("she", "her", "hers");
                if (fits && material.article().quotationCovering(token.span()).isEmpty()) {
                    String name = material.referents()
                            .of(before, token)
                            .map(Referent::name)
                            .orElse("somebody");
                    if (!Phrases.shareContentWord(name, statement.speaker().name())) {
                        names.add(name);
                    }
                }
            }
        }
        return names;
    }

    /** Everybody of that sex who is named just before, but for whoever speaks. */
    private static Set<String> near(Material material, Statement statement, Sentence sentence, boolean man) {
        Set<String> names = new HashSet<>(meantBefore(material, statement, sentence, man));
        List<Token> beside = beside(material, sentence);
        for (EntityMention mention : material.article().entities()) {
            if (mention.type() != EntityType.PERSON) {
                continue;
            }
            int block = material.article()
                    .sentences()
                    .get(mention.sentence())
                    .block()
                    .index();
            boolean close =
                    mention.sentence() <= sentence.index() && mention.sentence() >= sentence.index() - SENTENCES_BEFORE
                            || block == sentence.block().index()
                            || block == sentence.block().index() - 1
                            || isNamed(beside, mention.name());
            boolean fits = close && (man ? !FirstNames.isWomans(mention.name()) : !FirstNames.isMans(mention.name()));
            if (fits
                    && !Phrases.shareContentWord(
                            mention.name(), statement.speaker().name())) {
                names.add(mention.name());
            }
        }
        return names;
    }
}

package org.debrief.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.debrief.reading.BlockKind;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * The fuller words that an article has for a bare "the bay" or "the accord": a name that ends in the noun ("Corran Bay"),
 * or the phrase that introduced it ("an accord on herring quotas").
 */
final class FullerMention {

    private static final int LONGEST = 12;
    /** Nouns that a name shares with too many other things for the name to be meant. */
    private static final Set<String> GENERAL = Set.of(
            "day", "time", "year", "week", "month", "people", "man", "woman", "country", "state", "end", "number");

    private final Material material;
    private final Sentence sentence;
    /** By the index of the noun: each search goes through the whole article. */
    private final Map<Integer, Optional<String>> found = new HashMap<>();

    FullerMention(Material material, Sentence sentence) {
        this.material = material;
        this.sentence = sentence;
    }

    /** With its article where it takes one; empty where the article text has none or more than one. */
    Optional<String> of(Token noun) {
        Optional<String> known = found.get(noun.index());
        if (known == null) {
            known = search(noun);
            found.put(noun.index(), known);
        }
        return known;
    }

    private Optional<String> search(Token noun) {
        boolean bare = noun.tag().matches("NNS?")
                && sentence.children(noun).stream()
                        .allMatch(t -> t.relation().matches("det|case|nummod")
                                || t.isPunctuation()
                                || t.index() > noun.index());
        boolean restricted = sentence.children(noun).stream()
                .anyMatch(t -> t.index() > noun.index()
                        && !Kept.isAside(sentence, noun, t)
                        && t.relation().matches("nmod|acl.*|amod|advmod|conj")
                        && !isTime(t));
        Optional<Token> number = sentence.child(noun, "nummod").filter(n -> n.index() < noun.index());
        if (!bare || restricted || number.isEmpty() && GENERAL.contains(noun.lemma())) {
            return Optional.empty();
        }
        if (number.isPresent()) {
            return countedBefore(noun, number.get()).or(() -> PairNamed.of(material, sentence, noun, number.get()));
        }
        Set<String> names = noun.tag().equals("NN") ? names(noun) : Set.of();
        if (names.size() == 1) {
            return names.stream().findFirst();
        }
        return names.isEmpty() ? introduced(noun) : Optional.empty();
    }

    /** "in the bay over three summers": the time is that of the whole clause. */
    private boolean isTime(Token modifier) {
        return modifier.relation().equals("nmod")
                && sentence.child(modifier, "case")
                        .filter(c -> c.is("over", "during", "since", "for", "in", "on"))
                        .isPresent()
                && modifier.lemma().matches("day|week|month|year|summer|winter|spring|autumn|decade|hour");
    }

    private Set<String> names(Token noun) {
        Set<String> names = namesWith(noun);
        return names.isEmpty() ? namesAfter(noun) : names;
    }

    /** "Corran Bay" for "the bay". */
    private Set<String> namesWith(Token noun) {
        Set<String> names = new LinkedHashSet<>();
        for (EntityMention mention : material.article().entities()) {
            if (mention.span().start() >= noun.span().start()) {
                continue;
            }
            String[] words = mention.name().split("\\s+");
            boolean fits = words.length > 1
                    && mention.type() != EntityType.PERSON
                    && (words[words.length - 1].equalsIgnoreCase(noun.word())
                            || words[0].equalsIgnoreCase(noun.word()) && words[1].equals("of"));
            if (fits) {
                names.add((takesArticle(mention) ? "the " : "") + mention.name().replaceFirst("^[Tt]he ", ""));
            }
        }
        return names;
    }

    /** "the river Ostra" for "the river". */
    private Set<String> namesAfter(Token noun) {
        Set<String> names = new LinkedHashSet<>();
        for (EntityMention mention : material.article().entities()) {
            Sentence there = material.article().sentences().get(mention.sentence());
            boolean after = mention.first() > 1
                    && mention.type() != EntityType.PERSON
                    && there.index() < sentence.index()
                    && there.token(mention.first() - 1).lemma().equals(noun.lemma())
                    && there.token(mention.first() - 1).tag().equals("NN")
                    && there.token(mention.first() - 2).is("the");
            if (after) {
                names.add("the " + noun.word() + " " + mention.name());
            }
        }
        return names;
    }

    /** "the four districts of the delta" for "the four districts". */
    private Optional<String> countedBefore(Token noun, Token number) {
        Set<String> phrases = new LinkedHashSet<>();
        for (Sentence earlier : material.article().sentences().subList(0, sentence.index())) {
            for (Token token : earlier.tokens()) {
                boolean same = token.lemma().equals(noun.lemma())
                        && token.tag().equals(noun.tag())
                        && earlier.block().kind() == BlockKind.PARAGRAPH
                        && earlier.child(token, "nummod")
                                .filter(n -> n.lemma().equals(number.lemma()))
                                .isPresent();
                if (same) {
                    told(earlier, token).ifPresent(phrases::add);
                }
            }
        }
        return phrases.size() == 1 ? phrases.stream().findFirst().map(p -> "the " + p) : Optional.empty();
    }

    private boolean takesArticle(EntityMention mention) {
        Sentence there = material.article().sentences().get(mention.sentence());
        boolean before = mention.first() > 0 && there.token(mention.first() - 1).is("the");
        return before || mention.name().matches("[Tt]he .*");
    }

    /** The first phrase with the noun that says which one is meant; none where several were introduced. */
    private Optional<String> introduced(Token noun) {
        List<String> phrases = new ArrayList<>();
        int introductions = 0;
        for (Sentence earlier : material.article().sentences()) {
            if (earlier.index() >= sentence.index()) {
                break;
            }
            for (Token candidate : earlier.tokens()) {
                boolean same =
                        candidate.tag().equals(noun.tag()) && candidate.lemma().equals(noun.lemma());
                if (!same || earlier.block().kind() != BlockKind.PARAGRAPH) {
                    continue;
                }
                Optional<Token> determiner = earlier.child(candidate, "det");
                boolean indefinite =
                        determiner.filter(d -> d.is("a", "an", "another")).isPresent();
                introductions += indefinite
                                || earlier.child(candidate, "nmod:poss", "nummod")
                                        .isPresent()
                        ? 1
                        : 0;
                boolean definite = determiner.filter(d -> d.is("the")).isPresent();
                if (indefinite || definite) {
                    told(earlier, candidate).ifPresent(phrases::add);
                }
            }
        }
        return introductions <= 1 && !phrases.isEmpty() ? Optional.of("the " + phrases.get(0)) : Optional.empty();
    }

    /** "A flood over a broken dam ended in Vik": the verb tells what the flood did, not which one it was. */
    private static boolean isVerbOfTheClause(Token modifier) {
        return modifier.relation().equals("acl")
                && (modifier.tag().equals("VBD")
                        || modifier.tag().equals("VBN")
                                && modifier.lemma()
                                        .matches(
                                                "end|die|happen|occur|begin|start|continue|fall|rise|come|go|arrive|erupt|resume"));
    }

    private Optional<String> told(Sentence earlier, Token noun) {
        Definites definites = new Definites(material, earlier);
        List<Token> words = Kept.of(earlier, noun).stream()
                .filter(t -> !(t.head() == noun.index() && t.relation().matches("det|case|cc|mark")))
                .filter(t -> t.head() != noun.index() || !t.relation().matches("cop|nsubj.*"))
                .toList();
        boolean ownPhrase = !words.isEmpty()
                && words.size() <= LONGEST
                && words.get(words.size() - 1).index() - words.get(0).index() < LONGEST + 2
                && earlier.child(noun, "cop", "nsubj", "conj").isEmpty()
                && earlier.children(noun).stream().noneMatch(FullerMention::isVerbOfTheClause)
                && material.article().quotationCovering(noun.span()).isEmpty();
        if (!ownPhrase || !definites.isTold(noun) || WordLists.ONE_OF_A_KIND.contains(noun.lemma())) {
            return Optional.empty();
        }
        return new StemWords(material, earlier)
                .tell(words)
                .phrase()
                .filter(p -> !p.toLowerCase(Locale.ROOT).startsWith("the "));
    }
}

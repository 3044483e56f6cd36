package org.debrief.drafting;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.debrief.facts.Bodies;
import org.debrief.reading.BlockKind;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.NounPhrases;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** Judges phrases with "the": whether they say themselves what they mean, or which words of the article say it. */
final class Definites {

    private static final int LONGEST_DESCRIPTION_WORDS = 8;
    private static final int LAST_SENTENCES = 3;
    /** Of these there are several in one article: "Judge Lund’s ruling" need not be "the ruling". */
    private static final Set<String> SAYINGS = Set.of(
            "ruling",
            "decision",
            "verdict",
            "order",
            "remark",
            "comment",
            "statement",
            "attack",
            "speech",
            "criticism");

    private static final String RIVALS = "(?:Team|Party|Alliance|Coalition|Movement|Group|Club|Union)\\b";

    private final Material material;
    private final Sentence sentence;
    /** By the index of the noun: each search goes through the whole article. */
    private final Map<Integer, Optional<String>> names = new HashMap<>();

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

    /** The name that a bare "the alliance" stands for, or the full phrase by which the article introduced "the ban". */
    Optional<String> nameInstead(Token noun) {
        if (!isBare(noun)) {
            return Optional.empty();
        }
        Optional<String> known = names.get(noun.index());
        if (known == null) {
            known = search(noun);
            names.put(noun.index(), known);
        }
        return known;
    }

    private Optional<String> search(Token noun) {
        Optional<Referent> referent = material.referents().of(sentence, noun);
        Optional<String> name = referent.filter(
                        r -> Names.isName(r.name()) && r.plural() == noun.tag().equals("NNS"))
                .filter(r -> r.type() != EntityType.PERSON || WordLists.ROLES.contains(noun.lemma()))
                .filter(r -> Phrases.wordCount(r.name()) <= LONGEST_DESCRIPTION_WORDS)
                .map(Names::introduced)
                .filter(words -> !words.equalsIgnoreCase("the " + noun.word()));
        return name.or(() -> company(noun)).or(() -> descriptionInFull(noun)).filter(words -> !isRivalled(noun, words));
    }

    /** "Ada Lund of the Tram Party said the party": another one's name stands before it in the sentence. */
    private boolean isRivalled(Token noun, String name) {
        if (!Bodies.isBody(noun.lemma())) {
            return false;
        }
        String before = sentence.span()
                .of(material.text())
                .substring(0, noun.span().start() - sentence.span().start());
        boolean ofItsSort = Pattern.compile("\\p{Lu}[\\p{L}.’'-]* " + RIVALS)
                .matcher(before)
                .results()
                .anyMatch(found -> !Phrases.shareContentWord(found.group(), name.replaceAll("(?i)\\b" + RIVALS, " ")));
        return ofItsSort
                || material.article().entitiesOf(sentence).stream()
                        .anyMatch(e -> e.type() == EntityType.ORGANIZATION
                                && e.span().end() <= noun.span().start()
                                && !Phrases.shareContentWord(e.name(), name));
    }

    /** "the company" is the one whose name opens the article's first sentence, where no other was named since. */
    private Optional<String> company(Token noun) {
        if (!noun.is("company", "firm")) {
            return Optional.empty();
        }
        Optional<EntityMention> first = material.article().entities().stream()
                .filter(e ->
                        material.article().sentences().get(e.sentence()).block().kind() == BlockKind.PARAGRAPH)
                .findFirst()
                .filter(e -> e.type() == EntityType.ORGANIZATION && e.first() == 0);
        return first.filter(e -> e.sentence() < sentence.index())
                .filter(e -> material.article().entities().stream()
                        .filter(o -> o.type() == EntityType.ORGANIZATION
                                && o.sentence() >= sentence.index() - LAST_SENTENCES
                                && o.span().end() <= noun.span().start())
                        .allMatch(o -> Phrases.shareContentWord(o.name(), e.name())))
                .map(EntityMention::name);
    }

    /** Whether the phrase says itself which one is meant. */
    boolean isTold(Token noun) {
        return Identified.byItself(sentence, noun);
    }

    /** "a proposed ban on anchors" for "the ban", where the article tells of one ban only. */
    private Optional<String> descriptionInFull(Token noun) {
        // "the state" is not "the state of emergency".
        if (WordLists.SURROUNDINGS.contains(noun.lemma()) || noun.is("state", "states")) {
            return Optional.empty();
        }
        Set<String> found = new LinkedHashSet<>();
        for (WordIndex.Place place : material.wordIndex().ofLemma(noun.lemma())) {
            Sentence earlier = place.sentence();
            boolean before = earlier.index() < sentence.index()
                    || earlier.index() == sentence.index() && place.token().index() < noun.index();
            if (before && place.token().tag().equals(noun.tag())) {
                description(earlier, place.token()).ifPresent(found::add);
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** "a ten-year fisheries agreement" for "the agreement": what sort of thing it is, where there is one of that sort. */
    Optional<String> kindInFull(List<Token> phrase) {
        if (phrase.size() != 2 || !phrase.get(0).is("the") || !isBare(phrase.get(1))) {
            return Optional.empty();
        }
        Token noun = phrase.get(1);
        Set<String> found = new LinkedHashSet<>();
        for (WordIndex.Place place : material.wordIndex().ofLemma(noun.lemma())) {
            Sentence earlier = place.sentence();
            Token token = place.token();
            if (earlier.index() < sentence.index()
                    && token.tag().equals(noun.tag())
                    && earlier.child(token, "compound").isPresent()) {
                String words = NounPhrases.core(earlier, token).of(material.text());
                found.add(words.replaceAll("\\s+", " ").replaceFirst("^(?:[Aa]n?|The) ", "the "));
            }
        }
        return found.size() == 1
                ? found.stream()
                        .filter(w -> w.matches("the (?:[\\p{L}-]+ ){1,4}[\\p{L}-]+"))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<String> description(Sentence earlier, Token head) {
        TextSpan core = NounPhrases.core(earlier, head);
        List<Token> words = earlier.tokensIn(core);
        boolean plain = words.size() > 2
                && words.size() <= LONGEST_DESCRIPTION_WORDS
                && material.article().quotationCovering(core).isEmpty()
                && words.stream().noneMatch(t -> t.isPronoun() || t.isPunctuation() && !t.is("-"))
                && words.stream().noneMatch(t -> WordLists.POINTING.contains(t.lemma()))
                && words.stream().noneMatch(t -> t.relation().equals("conj"));
        boolean ownersSaying = earlier.child(head, "nmod:poss").isPresent() && SAYINGS.contains(head.lemma());
        if (ownersSaying
                || !plain
                || !Identified.byItself(earlier, head)
                || !definitesInsideAreTold(earlier, words, head)) {
            return Optional.empty();
        }
        // What comes after the head may be cut off with a clause that hangs on it.
        boolean tellingPartKept = words.get(words.size() - 1).index() > head.index()
                || words.stream()
                        .anyMatch(t -> t.index() > words.get(0).index()
                                && Character.isUpperCase(t.word().charAt(0)))
                || earlier.child(head, "nmod:poss").isPresent();
        if (!tellingPartKept) {
            return Optional.empty();
        }
        Token first = words.get(0);
        String phrase = NounPhrases.inMidSentence(core.of(material.text()).replaceAll("\\s+", " "), first);
        if (first.is("a", "an")) {
            return Optional.of("the " + phrase.substring(phrase.indexOf(' ') + 1));
        }
        boolean named = first.is("the") || earlier.child(head, "nmod:poss").isPresent() && first.isProperNoun();
        return named ? Optional.of(phrase) : Optional.empty();
    }

    private static boolean definitesInsideAreTold(Sentence earlier, List<Token> words, Token head) {
        return words.stream()
                .filter(t -> t.isNoun() && t.index() != head.index())
                .filter(t -> earlier.child(t, "det").filter(d -> d.is("the")).isPresent())
                .allMatch(t -> Identified.byItself(earlier, t));
    }

    private boolean isBare(Token noun) {
        return noun.isNoun()
                && !noun.isProperNoun()
                && sentence.child(noun, "det").filter(d -> d.is("the")).isPresent()
                && sentence.children(noun).stream()
                        .allMatch(
                                t -> t.relation().equals("det") || t.relation().equals("case") || t.isPunctuation());
    }
}

package org.debrief.drafting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.DatedEvent;
import org.debrief.reading.EntityMention;
import org.debrief.reading.EntityType;
import org.debrief.reading.Referent;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/**
 * Writes words of the article into a stem so that it stands alone: full names, no pronoun that points out of it, dates
 * with their year. Gives up where that is not certain.
 */
final class StemWords {

    private static final Set<String> POINTING = Set.of(
            "recent",
            "this",
            "these",
            "those",
            "such",
            "here",
            "another",
            "other",
            "others",
            "same",
            "latter",
            "former",
            "now",
            "recently",
            "currently",
            "earlier",
            "later",
            "then",
            "ago",
            "next",
            "last",
            "following",
            "previous",
            "there",
            "i",
            "we",
            "you",
            "our",
            "my",
            "your",
            "us",
            "me",
            "both",
            "either",
            "respectively",
            "so",
            "etc",
            "above",
            "below",
            "already",
            "still",
            "again",
            "alone",
            "instead",
            "rest",
            "today",
            "else",
            "thereby",
            "too",
            "current",
            "so-called");
    private static final Set<String> ONE_OF_A_KIND = Set.of(
            "world",
            "public",
            "internet",
            "sun",
            "moon",
            "earth",
            "sea",
            "coast",
            "past",
            "future",
            "ocean",
            "universe",
            "web",
            "economy",
            "police",
            "army",
            "climate",
            "environment",
            "air",
            "sky",
            "night",
            "day",
            "weekend",
            "morning");

    /** Nouns that stand for somebody named before. */
    private static final Set<String> EPITHETS = Set.of(
            "republican",
            "democrat",
            "candidate",
            "nominee",
            "hopeful",
            "rival",
            "mogul",
            "veteran",
            "incumbent",
            "native",
            "star",
            "duo",
            "pair");
    /** Roles that a definite phrase can name a person by. */
    private static final Set<String> ROLES = Set.of(
            "president",
            "minister",
            "mayor",
            "spokesman",
            "spokeswoman",
            "governor",
            "senator",
            "chairman",
            "chairwoman",
            "secretary",
            "director",
            "professor",
            "king",
            "queen",
            "pope",
            "coach",
            "captain",
            "chancellor",
            "commissioner",
            "ambassador");

    private final Material material;
    private final Sentence sentence;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> named = new HashSet<>();
    private boolean properNoun;
    private boolean replacedPronoun;
    private boolean failed;
    private int lastIndex = -2;

    StemWords(Material material, Sentence sentence) {
        this.material = material;
        this.sentence = sentence;
    }

    /** Adds words of our own. */
    StemWords say(String words) {
        if (!words.isEmpty()) {
            space();
            out.append(words);
            lastIndex = -2;
        }
        return this;
    }

    /** Says first to whom the rest is attributed. */
    void attribute(Attributed attributed) {
        if (!attributed.name().isEmpty()) {
            say(attributed.prefix());
            named.add(attributed.name());
            properNoun |= attributed.name().chars().anyMatch(Character::isUpperCase);
        }
    }

    /** No stem can be made. */
    void giveUp() {
        failed = true;
    }

    /** Adds words of the article. */
    StemWords tell(List<Token> tokens) {
        for (int i = 0; i < tokens.size() && !failed; i++) {
            Token token = tokens.get(i);
            String written = written(token, tokens, i);
            if (written.isEmpty()) {
                continue;
            }
            if (isPlaceInPlace(token)) {
                out.append(',');
            }
            if (token.index() == lastIndex + 1 && touches(token)) {
                out.append(written);
            } else {
                space();
                out.append(written);
            }
            lastIndex = token.index();
        }
        return this;
    }

    /** "Mecca, Saudi Arabia": the comma between two places. */
    private boolean isPlaceInPlace(Token token) {
        return lastIndex >= 0
                && token.index() == lastIndex + 2
                && sentence.token(lastIndex + 1).is(",")
                && token.entity().equals("LOCATION")
                && sentence.token(lastIndex).entity().equals("LOCATION");
    }

    private void space() {
        if (out.length() > 0) {
            out.append(' ');
        }
    }

    private boolean touches(Token token) {
        Token before = sentence.token(token.index() - 1);
        return before.span().end() == token.span().start();
    }

    private String written(Token token, List<Token> tokens, int at) {
        String word = token.span().of(material.text());
        String lower = word.toLowerCase(Locale.ROOT);
        if (material.article().quotationCovering(token.span()).isPresent()
                || word.matches(".*[:;?!\"“”()\\[\\]…].*|\\.\\.\\.|''|``")
                || token.relation().matches("dep|parataxis")
                || isStrayVerb(token)) {
            failed = true;
            return word;
        }
        Optional<Referent> referent = material.referents().of(sentence, token);
        if (token.isPronoun()) {
            return pronoun(token, referent, word);
        }
        if (POINTING.contains(lower) && !token.relation().equals("expl")) {
            boolean ofName = token.isProperNoun() && !token.entity().equals("O");
            failed |= !ofName;
            return word;
        }
        if (isUnanchoredDate(token)) {
            failed = true;
            return word;
        }
        properNoun |= !token.entity().equals("O") && Character.isUpperCase(word.charAt(0));
        if (token.is("Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms")
                && at + 1 < tokens.size()
                && fullName(tokens.get(at + 1), tokens, at + 1).isPresent()) {
            return "";
        }
        Optional<String> name = fullName(token, tokens, at);
        if (name.isPresent()) {
            material.referents().of(sentence, token).ifPresent(r -> named.add(r.name()));
            return name.get();
        }
        if (token.is("the") && replacesNext(token, tokens, at)) {
            return "";
        }
        if (token.isNoun() && !token.isProperNoun() && hasThe(token, tokens)) {
            return definite(token, tokens, at, referent, word);
        }
        referent.ifPresent(r -> named.add(r.name()));
        boolean opening =
                token.index() == 0 && !token.isProperNoun() && token.entity().equals("O") && !isAllCapitals(word);
        return opening ? lower : word.replaceAll("\\s+", " ");
    }

    private static boolean isAllCapitals(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private String pronoun(Token token, Optional<Referent> referent, String word) {
        if (token.is("himself", "herself", "itself", "themselves")) {
            return word;
        }
        if (!token.is("he", "him", "his", "she", "her", "it", "its", "they", "them", "their")) {
            failed = true;
            return word;
        }
        boolean known = referent.filter(r -> isName(r.name())).isPresent();
        if (!known && ownSubject(token)) {
            return word;
        }
        if (referent.isPresent()) {
            boolean again = named.contains(referent.get().name());
            boolean object = !token.tag().equals("PRP$") && !token.relation().startsWith("nsubj");
            // "Facebook removed it": it is something else.
            failed |= again && object || !isName(referent.get().name()) || hasRival(token, referent.get());
            if (again) {
                return token.index() == 0 ? word.toLowerCase(Locale.ROOT) : word;
            }
            named.add(referent.get().name());
            replacedPronoun |= !sentence.span()
                    .of(material.text())
                    .contains(lastWord(referent.get().name()));
            properNoun |= referent.get().type() != EntityType.MISC;
            boolean owner = token.tag().equals("PRP$") || token.relation().equals("nmod:poss");
            String name = owner ? referent.get().name() : introduced(referent.get());
            return owner ? name + (name.endsWith("s") ? "’" : "’s") : name;
        }
        failed = true;
        return word;
    }

    private static String lastWord(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The name with its role where the role reads well before the name. */
    static String introduced(Referent referent) {
        String introduction = referent.introduction();
        boolean plain = introduction.contains(",")
                || introduction.matches("the \\p{Ll}.*")
                || Phrases.wordCount(introduction) > 8;
        return plain ? referent.name() : introduction;
    }

    private static boolean isName(String name) {
        return name.matches("(?:the )?\\p{Lu}.*");
    }

    /** Somebody else of the same sort is named between the sentence's start and the pronoun. */
    private boolean hasRival(Token pronoun, Referent referent) {
        boolean person = pronoun.is("he", "him", "his", "she", "her");
        List<EntityMention> near = new ArrayList<>(material.article().entitiesOf(sentence).stream()
                .filter(e -> e.last() < pronoun.index())
                .toList());
        if (sentence.index() > 0) {
            List<EntityMention> before =
                    material.article().entitiesOf(material.article().sentences().get(sentence.index() - 1));
            if (before.stream().noneMatch(e -> Phrases.shareContentWord(e.name(), referent.name()))) {
                near.addAll(before);
            }
        }
        return near.stream()
                .filter(e -> person ? e.type() == EntityType.PERSON : e.type() == EntityType.ORGANIZATION)
                .anyMatch(e -> !Phrases.shareContentWord(e.name(), referent.name()));
    }

    /** A finite verb that the parser has put into a noun phrase. */
    private boolean isStrayVerb(Token token) {
        return token.relation().equals("conj")
                && token.tag().matches("VB[DZP]")
                && sentence.head(token).filter(h -> !h.isVerb()).isPresent();
    }

    /** "the ministers hold their talks": the possessor is the subject that the stem names before. */
    private boolean ownSubject(Token token) {
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

    private Optional<String> fullName(Token token, List<Token> tokens, int at) {
        Optional<Referent> referent = material.referents().of(sentence, token);
        Optional<EntityMention> mention = material.article().entitiesOf(sentence).stream()
                .filter(e -> e.type() == EntityType.PERSON && e.last() == token.index())
                .findFirst();
        if (mention.isEmpty() || referent.isEmpty()) {
            return Optional.empty();
        }
        // Somebody whom the article never names in full.
        failed |= !referent.get().name().contains(" ") && referent.get().type() == EntityType.PERSON;
        boolean known = named.contains(referent.get().name());
        boolean single = mention.get().first() == token.index();
        boolean introduced = at > 0
                && tokens.get(at - 1).index() == token.index() - 1
                && tokens.get(at - 1).relation().matches("compound|amod|flat")
                && !tokens.get(at - 1).is("Mr.", "Mrs.", "Ms.", "Mr", "Mrs", "Ms");
        boolean owner = at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("POS");
        if (known
                || introduced
                || !single
                || token.relation().equals("compound")
                || referent.get().type() != EntityType.PERSON) {
            return Optional.empty();
        }
        return Optional.of(owner ? referent.get().name() : introduced(referent.get()));
    }

    private boolean hasThe(Token noun, List<Token> tokens) {
        return sentence.child(noun, "det")
                .filter(d -> d.is("the") && tokens.contains(d))
                .isPresent();
    }

    /** Whether the noun after this article is written as a name instead. */
    private boolean replacesNext(Token article, List<Token> tokens, int at) {
        return sentence.head(article)
                .filter(noun -> at + 1 < tokens.size() && tokens.get(at + 1).index() == noun.index())
                .flatMap(noun -> nameInstead(noun))
                .isPresent();
    }

    private Optional<String> nameInstead(Token noun) {
        if (!isBare(noun)) {
            return Optional.empty();
        }
        return material.referents()
                .of(sentence, noun)
                .filter(r -> isName(r.name()) && r.plural() == noun.tag().equals("NNS"))
                .filter(r -> r.type() != EntityType.PERSON || ROLES.contains(noun.lemma()))
                .map(Referent::name)
                .filter(name -> !name.equalsIgnoreCase("the " + noun.word()));
    }

    private String definite(Token noun, List<Token> tokens, int at, Optional<Referent> referent, String word) {
        Optional<String> name = nameInstead(noun);
        boolean articleBefore =
                at > 0 && tokens.get(at - 1).is("the") && tokens.get(at - 1).head() == noun.index();
        if (name.isPresent() && articleBefore) {
            named.add(name.get());
            properNoun = true;
            return name.get();
        }
        boolean told = isBare(noun) && !ONE_OF_A_KIND.contains(noun.lemma());
        failed |= told || !isTold(noun);
        referent.ifPresent(r -> named.add(r.name()));
        return word;
    }

    private boolean isBare(Token noun) {
        return sentence.child(noun, "det").filter(d -> d.is("the")).isPresent()
                && !noun.isProperNoun()
                && sentence.children(noun).stream()
                        .allMatch(
                                t -> t.relation().equals("det") || t.relation().equals("case") || t.isPunctuation());
    }

    /** Whether a definite phrase says itself which one is meant. */
    private boolean isTold(Token noun) {
        if (ONE_OF_A_KIND.contains(noun.lemma())) {
            return true;
        }
        if (EPITHETS.contains(noun.lemma())) {
            return false;
        }
        return sentence.children(noun).stream()
                .anyMatch(t -> t.relation().startsWith("nmod")
                        || t.relation().startsWith("acl")
                        || t.relation().equals("compound")
                                && Character.isUpperCase(t.word().charAt(0))
                        || t.tag().equals("JJS")
                        || t.relation().equals("amod")
                                && Character.isUpperCase(t.word().charAt(0)));
    }

    private boolean isUnanchoredDate(Token token) {
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof DatedEvent date && date.span().overlaps(token.span())) {
                return !Anchored.standsAlone(date.span().of(material.text()));
            }
        }
        return false;
    }

    boolean replacedPronoun() {
        return replacedPronoun;
    }

    /** The stem as a question; empty when it would not stand alone. */
    Optional<String> question() {
        if (failed || !(properNoun || out.toString().matches(".*\\b(?:1[89]|20)\\d\\d.*"))) {
            return Optional.empty();
        }
        String stem = Phrases.tidy(out.toString()).replaceAll("[,\\s]+$", "").replace("'", "’");
        return Optional.of(Phrases.capitalised(stem) + "?");
    }
}

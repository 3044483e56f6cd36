package org.debrief.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves noun phrases that describe without naming: "the alliance", "the Taliban group", "a study mandated by the
 * US Congress". A definite phrase that points back at something which cannot be told stays unresolved.
 */
final class Descriptions {

    /** @param cluster the name that the phrase stands for, or null where it stands for itself */
    record Found(Referent referent, @Nullable NameCluster cluster) {}

    private static final Set<String> GENERIC_BODIES = Set.of(
            "group",
            "movement",
            "organisation",
            "organization",
            "alliance",
            "agency",
            "bloc",
            "body",
            "union",
            "company");
    /** Nouns of bodies that need a name, and the words in a name that such a body has. */
    private static final Map<String, Set<String>> BODIES = Map.ofEntries(
            Map.entry("alliance", Set.of("alliance", "nato", "treaty", "coalition")),
            Map.entry("bloc", Set.of("eu", "union", "asean", "bloc", "community")),
            Map.entry("union", Set.of("union", "eu")),
            Map.entry(
                    "agency",
                    Set.of("agency", "organization", "organisation", "administration", "authority", "office")),
            Map.entry("ministry", Set.of("ministry")),
            Map.entry("department", Set.of("department")),
            Map.entry("commission", Set.of("commission")),
            Map.entry("committee", Set.of("committee")),
            Map.entry("council", Set.of("council")),
            Map.entry("court", Set.of("court")),
            Map.entry("university", Set.of("university", "college")),
            Map.entry("institute", Set.of("institute")),
            Map.entry("bank", Set.of("bank")),
            Map.entry("foundation", Set.of("foundation")),
            Map.entry("association", Set.of("association")),
            Map.entry("federation", Set.of("federation")),
            Map.entry("club", Set.of("club", "fc", "united", "city", "rovers")),
            Map.entry("party", Set.of("party")),
            Map.entry(
                    "company",
                    Set.of("inc", "inc.", "ltd", "plc", "corp", "corporation", "company", "group", "co", "holdings")),
            Map.entry("group", Set.of("group", "taliban", "front", "movement", "coalition")));

    private static final Set<String> ANAPHORIC = Set.of("the", "this", "that", "these", "those", "such");
    private static final int LONGEST_DESCRIPTION_WORDS = 14;

    private final AnnotatedArticle article;
    private final NameClusters names;
    private final Epithets epithets;
    private final LastMentions last = new LastMentions();

    Descriptions(AnnotatedArticle article, NameClusters names) {
        this.article = article;
        this.names = names;
        this.epithets = new Epithets(article, names);
    }

    /** What a later description may point back to. */
    void note(Mentioned mentioned) {
        last.add(mentioned);
    }

    Optional<Found> of(Sentence sentence, Token head, List<Mentioned> before) {
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        Optional<NameCluster> inside = nameInside(sentence, head, lemma);
        if (inside.isPresent()) {
            return Optional.of(new Found(inside.get().referent(), inside.get()));
        }
        Optional<Token> article1 = sentence.child(head, "det");
        boolean definite =
                article1.isPresent() && ANAPHORIC.contains(article1.get().word().toLowerCase(Locale.ROOT));
        boolean bare =
                sentence.children(head).stream().allMatch(t -> t.relation().matches("det|case") || t.isPunctuation());
        if (definite && bare) {
            return pointingBack(lemma, before);
        }
        Optional<NameCluster> person = epithets.of(sentence, head);
        if (person.isPresent()) {
            return Optional.of(new Found(person.get().referent(), person.get()));
        }
        TextSpan span = NounPhrases.core(sentence, head);
        String phrase = span.of(article.text()).replaceAll("\\s+", " ");
        if (phrase.split(" ").length > LONGEST_DESCRIPTION_WORDS || hasPronoun(sentence, span)) {
            return Optional.empty();
        }
        Token first = sentence.tokensIn(span).stream().findFirst().orElse(head);
        String name = NounPhrases.inMidSentence(phrase, first);
        boolean plural = head.tag().equals("NNS")
                || head.tag().equals("NNPS")
                || sentence.child(head, "conj").isPresent();
        return Optional.of(new Found(new Referent(name, name, EntityType.MISC, plural), null));
    }

    private static boolean hasPronoun(Sentence sentence, TextSpan span) {
        return sentence.tokensIn(span).stream().anyMatch(Token::isPronoun);
    }

    /** "the Taliban group" is the Taliban. */
    private Optional<NameCluster> nameInside(Sentence sentence, Token head, String lemma) {
        if (!GENERIC_BODIES.contains(lemma)) {
            return Optional.empty();
        }
        return article.entitiesOf(sentence).stream()
                .filter(m -> m.type() == EntityType.ORGANIZATION && m.last() == head.index() - 1)
                .map(names::of)
                .findFirst();
    }

    /** "the company" in an article about one company: the body that it names most often, when it was just spoken of. */
    private static Optional<Found> mainBody(String lemma, List<Mentioned> before) {
        if (!lemma.equals("company") && !lemma.equals("firm") && !lemma.equals("club")) {
            return Optional.empty();
        }
        Optional<NameCluster> main = before.stream()
                .map(Mentioned::key)
                .filter(NameCluster.class::isInstance)
                .map(NameCluster.class::cast)
                .filter(c -> c.type() == EntityType.ORGANIZATION)
                .distinct()
                .max(Comparator.comparingInt((NameCluster c) -> c.mentions().size()));
        Optional<Mentioned> last = before.stream()
                .filter(m -> m.subject() && m.referent().type() == EntityType.ORGANIZATION && m.quotation() == null)
                .reduce((a, b) -> b);
        return main.filter(c -> c.mentions().size() >= 3
                        && last.isPresent()
                        && c.equals(last.get().key()))
                .map(c -> new Found(c.referent(), c));
    }

    private Optional<Found> pointingBack(String lemma, List<Mentioned> before) {
        return last.called(lemma)
                .or(() -> last.bodyCalled(BODIES.getOrDefault(lemma, Set.of())))
                .map(mentioned -> new Found(
                        mentioned.referent(), mentioned.key() instanceof NameCluster cluster ? cluster : null))
                .or(() -> mainBody(lemma, before));
    }
}

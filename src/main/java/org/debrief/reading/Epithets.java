package org.debrief.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves "the Vermont senator" and "the former governor": the one person named so far whose introduction has all these
 * words.
 */
final class Epithets {

    /** Not of a candidate or nominee: who is one changes with the year that is spoken of. */
    private static final Set<String> CALLINGS = Set.of(
            "senator",
            "governor",
            "mayor",
            "congressman",
            "congresswoman",
            "minister",
            "ambassador",
            "professor",
            "judge",
            "lawyer",
            "attorney",
            "pollster",
            "strategist",
            "director",
            "manager",
            "spokesman",
            "spokeswoman",
            "activist");

    private final AnnotatedArticle article;
    private final NameClusters names;

    Epithets(AnnotatedArticle article, NameClusters names) {
        this.article = article;
        this.names = names;
    }

    /** Empty for a bare noun, where something follows the noun, and where several people or nobody are introduced so. */
    Optional<NameCluster> of(Sentence sentence, Token head) {
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        boolean the = sentence.child(head, "det").filter(d -> d.is("the")).isPresent();
        if (!CALLINGS.contains(noun) || !the || !head.tag().matches("NNP?")) {
            return Optional.empty();
        }
        Set<String> words = new HashSet<>();
        words.add(noun);
        for (Token child : sentence.children(head)) {
            if (child.relation().matches("compound|amod") && child.index() < head.index()) {
                words.add(usual(child.word()));
            } else if (!child.relation().matches("det|case") && !child.isPunctuation()) {
                return Optional.empty();
            }
        }
        if (words.size() < 2) {
            return Optional.empty();
        }
        List<NameCluster> introduced = new ArrayList<>();
        for (EntityMention mention : article.entities()) {
            NameCluster cluster = names.of(mention);
            if (mention.sentence() > sentence.index()) {
                break;
            }
            if (cluster.type() == EntityType.PERSON
                    && !introduced.contains(cluster)
                    && wordsBeside(cluster).containsAll(words)) {
                introduced.add(cluster);
            }
        }
        return introduced.size() == 1 ? introduced.stream().findFirst() : Optional.empty();
    }

    /** The words of the introduction, without those of the name. */
    private static Set<String> wordsBeside(NameCluster cluster) {
        Set<String> words = new HashSet<>();
        String role =
                cluster.referent().introduction().replace(cluster.referent().name(), " ");
        Arrays.stream(role.split("[ ,-]+")).map(Epithets::usual).forEach(words::add);
        return words;
    }

    private static String usual(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "sen.", "sen" -> "senator";
            case "gov.", "gov" -> "governor";
            case "rep.", "rep" -> "representative";
            default -> lower;
        };
    }
}

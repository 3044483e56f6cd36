package org.debrief.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Compares who resolves third-person pronouns best for its time: our {@link ReferentResolver} and CoreNLP's statistical
 * and fast neural coreference, on {@code NAME.txt} with {@code "people"} in {@code NAME.json}: chains of mentions, each
 * with {@code start} and {@code end}. Run by the Maven profile {@code measure} with its {@code main}.
 *
 * <p>A pronoun counts where its chain has a name. It is right when a resolver puts it with a name of that chain. Times are
 * of coreference alone, after tagging and parsing, of the second pass over the articles.
 */
public final class ResolverComparison {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> PRONOUNS =
            Set.of("he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their");

    /** An article with the chains of people and organisations in it. */
    record Marked(String text, List<List<TextSpan>> chains) {

        long words() {
            return text.split("\\s+").length;
        }

        String words(TextSpan span) {
            return span.of(text);
        }

        boolean isPronoun(TextSpan span) {
            return PRONOUNS.contains(words(span).toLowerCase(Locale.ROOT));
        }

        boolean isName(TextSpan span) {
            return !isPronoun(span) && words(span).matches("(?s)(?:[Tt]he )?\\p{Lu}.*");
        }
    }

    /** One way of resolving. */
    interface Contender {

        String name();

        /** Reads the article as far as coreference needs, then resolves; answers with nanoseconds for the resolving. */
        long resolve(Marked article);

        /** The mentions that this pronoun was put with; empty where it was left open. */
        List<TextSpan> companions(TextSpan pronoun);
    }

    private ResolverComparison() {}

    public static void main(String... folders) throws IOException {
        List<Marked> articles = articles(Path.of(folders[0]));
        compare(articles, new RuleContender());
        compare(articles, new StockContender("statistical"));
        compare(articles, new StockContender("fastneural"));
    }

    private static List<Marked> articles(Path folder) throws IOException {
        List<Path> texts;
        try (Stream<Path> files = Files.list(folder)) {
            texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        List<Marked> articles = new ArrayList<>();
        for (Path text : texts) {
            Path gold = folder.resolve(text.getFileName().toString().replaceFirst("\\.txt$", ".json"));
            List<List<TextSpan>> chains = new ArrayList<>();
            for (JsonNode chain : JSON.readTree(gold.toFile()).path("people")) {
                List<TextSpan> mentions = new ArrayList<>();
                chain.forEach(m -> mentions.add(
                        new TextSpan(m.path("start").asInt(), m.path("end").asInt())));
                chains.add(mentions);
            }
            articles.add(new Marked(Files.readString(text), chains));
        }
        return articles;
    }

    private static void compare(List<Marked> articles, Contender contender) {
        articles.forEach(contender::resolve);
        long nanos = 0;
        long words = 0;
        int asked = 0;
        int answered = 0;
        int right = 0;
        for (Marked article : articles) {
            nanos += contender.resolve(article);
            words += article.words();
            for (List<TextSpan> chain : article.chains()) {
                List<TextSpan> names = chain.stream().filter(article::isName).toList();
                for (TextSpan pronoun : chain) {
                    if (names.isEmpty() || !article.isPronoun(pronoun)) {
                        continue;
                    }
                    asked++;
                    List<TextSpan> companions = contender.companions(pronoun);
                    answered += companions.isEmpty() ? 0 : 1;
                    right += companions.stream().anyMatch(c -> names.stream().anyMatch(c::overlaps)) ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-12s %d pronouns, precision %.3f, recall %.3f, %.0f ms for 1,000 words%n",
                contender.name(),
                asked,
                (double) right / Math.max(1, answered),
                (double) right / Math.max(1, asked),
                nanos / 1e3 / words);
    }
}

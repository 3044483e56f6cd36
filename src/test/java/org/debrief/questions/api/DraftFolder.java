package org.debrief.questions.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.debrief.drafting.DraftRequest;
import org.debrief.drafting.Drafting;
import org.debrief.drafting.EnglishQuestionDrafter;
import org.debrief.reading.Article;
import org.debrief.reading.UnreadableArticleException;
import org.jspecify.annotations.Nullable;

/**
 * Drafts every article of a folder, for measuring: {@code NAME.txt}, with {@code title} and {@code published} from
 * {@code NAME.json} where there is one. Writes to the second folder, for each, {@code NAME.json} as the API answers, and
 * prints how many questions and how much time that took. Run by the Maven profile {@code measure}.
 */
public final class DraftFolder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private DraftFolder() {}

    public static void main(String... folders) throws IOException {
        Path articles = Path.of(folders[0]);
        Path answers = Files.createDirectories(Path.of(folders[1]));
        EnglishQuestionDrafter drafter = new EnglishQuestionDrafter();
        long start = System.nanoTime();
        drafter.warmUp();
        System.out.printf(Locale.ROOT, "language models loaded in %.1f s%n", secondsSince(start));
        List<Path> texts;
        try (Stream<Path> files = Files.list(articles)) {
            texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        start = System.nanoTime();
        long words = 0;
        int questions = 0;
        for (Path text : texts) {
            String name = text.getFileName().toString().replaceFirst("\\.txt$", "");
            try {
                Drafting drafting =
                        drafter.draft(article(text, articles.resolve(name + ".json")), DraftRequest.everything());
                JSON.writeValue(answers.resolve(name + ".json").toFile(), GenerateAnswer.of(drafting, 0));
                questions += drafting.drafts().size();
            } catch (UnreadableArticleException refused) {
                System.out.println(name + ": " + refused.sentence());
            }
            words += Files.readString(text).split("\\s+").length;
        }
        double seconds = secondsSince(start);
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d words, %d questions, one for %.0f words, %.1f s, %.2f s per 1,000 words%n",
                texts.size(),
                words,
                questions,
                (double) words / Math.max(1, questions),
                seconds,
                1000 * seconds / words);
    }

    private static Article article(Path text, Path facts) throws IOException {
        JsonNode known = Files.exists(facts) ? JSON.readTree(facts.toFile()) : JSON.createObjectNode();
        return new Article(known.path("title").asText(""), Files.readString(text), day(known.path("published")));
    }

    private static @Nullable LocalDate day(JsonNode published) {
        return published.isTextual() ? LocalDate.parse(published.asText()) : null;
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

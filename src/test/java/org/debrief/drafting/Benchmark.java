package org.debrief.drafting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.debrief.facts.DateFinder;
import org.debrief.facts.FigureFinder;
import org.debrief.facts.StatementFinder;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Article;
import org.debrief.reading.ArticleReader;
import org.debrief.reading.ReadingStages;
import org.debrief.reading.ReferentResolver;
import org.debrief.reading.Referents;
import org.debrief.reading.StockPipeline;

/**
 * Prints what drafting costs: time in all, time of each stage when it runs alone, and memory for articles of growing
 * length, two articles at once, and the stock CoreNLP pipeline on the same texts in a JVM of its own. Run by the Maven
 * profile {@code benchmark}.
 */
public final class Benchmark {

    private static final int[] LENGTHS = {500, 1_000, 5_000, 20_000};
    /** The stock pipeline takes minutes and gigabytes for more. */
    private static final int LONGEST_STOCK = 5_000;

    private static final int WARM_UP = 6;
    private static final String STOCK = "stock";

    private final List<String> paragraphs;

    private Benchmark(Path packs) throws IOException {
        paragraphs = BenchmarkText.paragraphs(packs);
    }

    /**
     * Prints the figures.
     *
     * @param arguments the folder of question packs; then "stock" for the stock pipeline, "alone" to leave that out
     */
    public static void main(String... arguments) throws Exception {
        Benchmark benchmark = new Benchmark(Path.of(arguments[0]));
        List<String> choice = List.of(arguments).subList(1, arguments.length);
        if (choice.contains(STOCK)) {
            benchmark.stock();
            return;
        }
        benchmark.debrief();
        if (!choice.contains("alone")) {
            System.exit(inOtherJvm(arguments[0]));
        }
    }

    private static int inOtherJvm(String packs) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx4g",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Benchmark.class.getName(),
                        packs,
                        STOCK)
                .inheritIO()
                .start()
                .waitFor();
    }

    private void debrief() throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        EnglishQuestionDrafter drafter = new EnglishQuestionDrafter();
        drafter.warmUp();
        print("Debrief: models loaded in %.1f s, at most %d MB%n", since(start), megabytes(limit()));
        start = System.nanoTime();
        draft(drafter, text(1_000));
        print("the first 1,000 words, cold: %.2f s%n", since(start));
        for (int i = 0; i < WARM_UP; i++) {
            draft(drafter, text(1_000));
        }
        print(
                "%7s %6s %6s %6s  %s%n",
                "words", "s", "s/1000", "MB", "of which, each stage alone (names and parse run beside each other)");
        for (int words : LENGTHS) {
            one(drafter, text(words), words);
        }
        print("%n%-28s %.0f words a second%n", "one article at a time:", throughput(drafter, 1));
        print("%-28s %.0f words a second%n%n", "two at once:", throughput(drafter, 2));
    }

    private static void one(EnglishQuestionDrafter drafter, String text, int words) {
        Map<String, Double> stages = ReadingStages.of(text);
        Article article = new Article("", text, null);
        AnnotatedArticle annotated = new ArticleReader().read(article);
        long start = System.nanoTime();
        Referents referents = ReferentResolver.of(annotated);
        stages.put("resolve", since(start));
        start = System.nanoTime();
        Stream.of(new StatementFinder(), new FigureFinder(), new DateFinder())
                .forEach(finder -> finder.find(annotated, referents));
        stages.put("facts", since(start));
        double found = stages.getOrDefault("resolve", 0.0) + stages.getOrDefault("facts", 0.0);
        start = System.nanoTime();
        drafter.draftRead(annotated, DraftRequest.everything(), DraftingProgress.UNHEARD);
        stages.put("draft", Math.max(0, since(start) - found));
        start = System.nanoTime();
        drafter.draft(article, DraftRequest.everything());
        double all = since(start);
        StringBuilder each = new StringBuilder();
        stages.forEach((stage, s) -> each.append(String.format(Locale.ROOT, "%s %.2f  ", stage, s)));
        print("%,7d %6.2f %6.2f %6d  %s%n", words, all, 1000 * all / words, megabytes(inUse()), each);
    }

    private double throughput(EnglishQuestionDrafter drafter, int threads)
            throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            String text = text(1_000);
            int articles = 8;
            long start = System.nanoTime();
            List<Future<?>> drafts = Stream.<Runnable>generate(() -> () -> draft(drafter, text))
                    .limit(articles)
                    .<Future<?>>map(pool::submit)
                    .toList();
            for (Future<?> draft : drafts) {
                draft.get();
            }
            return articles * 1_000 / since(start);
        } finally {
            pool.shutdown();
        }
    }

    private void stock() {
        long start = System.nanoTime();
        StockPipeline pipeline = new StockPipeline();
        pipeline.read(text(50));
        print("Stock CoreNLP: models loaded in %.1f s, at most %d MB%n", since(start), megabytes(limit()));
        pipeline.read(text(1_000));
        print("%7s %6s %6s %6s%n", "words", "s", "s/1000", "MB");
        for (int words : LENGTHS) {
            if (words <= LONGEST_STOCK) {
                start = System.nanoTime();
                pipeline.read(text(words));
                double all = since(start);
                print("%,7d %6.2f %6.2f %6d%n", words, all, 1000 * all / words, megabytes(inUse()));
            }
        }
    }

    private String text(int words) {
        return BenchmarkText.of(paragraphs, words);
    }

    private static void draft(EnglishQuestionDrafter drafter, String text) {
        drafter.draft(new Article("", text, null), DraftRequest.everything());
    }

    private static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long limit() {
        return Runtime.getRuntime().maxMemory();
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}

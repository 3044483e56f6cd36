package org.debrief.reading;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The language models, loaded once in a JVM and shared by every reader. */
final class LanguageModels {

    private static @Nullable LanguageModels shared;

    private final StanfordCoreNLP words;
    private final StanfordCoreNLP names;
    private final TreeParser treeParser;
    private final LanguageCheck languageCheck;
    /** Whoever reads an article works, too. */
    private final int helpers = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);

    private final ExecutorService helping = Executors.newFixedThreadPool(helpers, thread("parsing"));

    private LanguageModels() {
        // The parser takes as long as the tagger and the recognisers do.
        CompletableFuture<TreeParser> parser = loading("parser-loading", TreeParser::new);
        CompletableFuture<StanfordCoreNLP> recognisers =
                loading("names-loading", () -> new StanfordCoreNLP(settings("ner"), false));
        languageCheck = new LanguageCheck();
        words = new StanfordCoreNLP(settings("tokenize,pos,lemma"));
        names = recognisers.join();
        treeParser = parser.join();
    }

    private static <T> CompletableFuture<T> loading(String name, Supplier<T> model) {
        return CompletableFuture.supplyAsync(
                model, task -> thread(name).newThread(task).start());
    }

    /** Threads that find the models on the class path of whoever made them, and that no JVM waits for. */
    private static ThreadFactory thread(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setContextClassLoader(loader);
            thread.setDaemon(true);
            return thread;
        };
    }

    private static Properties settings(String annotators) {
        Properties settings = new Properties();
        settings.setProperty("annotators", annotators);
        settings.setProperty("tokenize.options", "splitHyphenated=false,invertible=true,ptb3Escaping=false");
        settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
        // Numbers and dates are found by our own finders, which settle tense and what was counted.
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("ner.applyNumericClassifiers", "false");
        settings.setProperty("ner.useSUTime", "false");
        settings.setProperty("ner.buildEntityMentions", "false");
        settings.setProperty("ner.statisticalOnly", "true");
        settings.setProperty("threads", "1");
        return settings;
    }

    /** The models, loading them first where they are not loaded. */
    static synchronized LanguageModels get() {
        if (shared == null) {
            shared = new LanguageModels();
        }
        return shared;
    }

    LanguageCheck languageCheck() {
        return languageCheck;
    }

    TreeParser treeParser() {
        return treeParser;
    }

    /** The sentences and words of a text, with their parts of speech. */
    Annotation words(String text) {
        Annotation annotation = new Annotation(text);
        words.annotate(annotation);
        return annotation;
    }

    /** Begins to parse sentences of which the words are known, beside whoever asks for it. */
    Parsing parsing(List<CoreMap> sentences) {
        return Parsing.start(treeParser, sentences, helpers, helping);
    }

    /** Adds to the words which names they belong to. */
    void addNames(Annotation annotation) {
        names.annotate(annotation);
    }
}

package org.debrief.reading;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The language models, loaded once in a JVM and shared by every reader. */
final class LanguageModels {

    private static @Nullable LanguageModels shared;

    private final StanfordCoreNLP pipeline;
    private final TreeParser treeParser;
    private final LanguageCheck languageCheck;

    private LanguageModels() {
        // The tagger and the recognisers take as long as the parser does.
        CompletableFuture<TreeParser> parser = new CompletableFuture<>();
        Thread parserLoading = new Thread(() -> loadParser(parser), "parser-loading");
        parserLoading.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        parserLoading.setDaemon(true);
        parserLoading.start();
        languageCheck = new LanguageCheck();
        pipeline = new StanfordCoreNLP(settings());
        treeParser = parser.join();
    }

    private static void loadParser(CompletableFuture<TreeParser> parser) {
        try {
            parser.complete(new TreeParser());
        } catch (RuntimeException | Error failure) {
            parser.completeExceptionally(failure);
        }
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,pos,lemma,ner");
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

    Annotation annotate(String text) {
        Annotation annotation = new Annotation(text);
        pipeline.annotate(annotation);
        return annotation;
    }
}

package org.debrief.reading;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The parsing of an article's sentences, most of what its reading costs. It begins beside the recognition of names, which
 * needs no trees, and whoever reads the article takes part in it afterwards: one article is read with two processors.
 */
final class Parsing {

    /** In words; what is longer is no sentence but a list or a text without full stops, and is not parsed. */
    private static final int LONGEST_SENTENCE = 250;

    private final TreeParser parser;
    private final List<List<CoreLabel>> sentences;
    private final List<CompletableFuture<List<TreeParser.Branch>>> trees = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    private Parsing(TreeParser parser, List<CoreMap> sentences) {
        this.parser = parser;
        this.sentences = sentences.stream().map(Parsing::copied).toList();
        this.sentences.forEach(sentence -> trees.add(new CompletableFuture<>()));
    }

    /** Begins to parse the sentences, whose words have their parts of speech. */
    static Parsing start(TreeParser parser, List<CoreMap> sentences, int helpers, Executor executor) {
        Parsing parsing = new Parsing(parser, sentences);
        for (int i = 0; i < helpers; i++) {
            executor.execute(parsing::parseTheRest);
        }
        return parsing;
    }

    /** The parser numbers the words that it is given, and the recogniser of names writes to its own meanwhile. */
    private static List<CoreLabel> copied(CoreMap sentence) {
        List<CoreLabel> words = new ArrayList<>();
        for (CoreLabel word : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
            words.add(new CoreLabel(word));
        }
        return words;
    }

    private void parseTheRest() {
        finishParsing((parsed, all) -> {});
    }

    private void finishParsing(ReadingProgress progress) {
        int sentence = next.getAndIncrement();
        while (sentence < sentences.size()) {
            progress.read(sentence, sentences.size());
            parse(sentence);
            sentence = next.getAndIncrement();
        }
    }

    private void parse(int sentence) {
        List<CoreLabel> words = sentences.get(sentence);
        try {
            trees.get(sentence)
                    .complete(words.size() > LONGEST_SENTENCE ? TreeParser.unparsed(words) : parser.parse(words));
        } catch (RuntimeException | Error failure) {
            trees.get(sentence).completeExceptionally(failure);
        }
    }

    /**
     * Parses what the helpers have not taken, and gives the branches of each sentence when all are there. A helper that is
     * still at work for another article is not waited for.
     */
    List<List<TreeParser.Branch>> finish(ReadingProgress progress) {
        try {
            finishParsing(progress);
        } finally {
            stop();
        }
        return trees.stream().map(CompletableFuture::join).toList();
    }

    /** Leaves the rest unparsed. */
    void stop() {
        next.set(sentences.size());
    }
}

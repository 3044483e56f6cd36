package org.debrief.reading;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Times each stage of reading an article, for the benchmark. */
public final class ReadingStages {

    private final Map<String, Double> seconds = new LinkedHashMap<>();

    private ReadingStages() {}

    /** Seconds by stage, in the order in which the stages follow each other. */
    public static Map<String, Double> of(String text) {
        ReadingStages stages = new ReadingStages();
        stages.run(text);
        return stages.seconds;
    }

    private void run(String text) {
        LanguageModels models = LanguageModels.get();
        long start = System.nanoTime();
        List<Block> blocks = BlockFinder.find(text);
        CleanText clean = CleanText.of(text, blocks, QuotationFinder.find(text, blocks));
        note("clean", start);
        Annotation annotation = new Annotation(clean.text());
        annotate("tokenise", annotation, "tokenize");
        annotate("tag", annotation, "pos", "lemma");
        annotate("names", annotation, "ner");
        start = System.nanoTime();
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            models.treeParser().parse(sentence.get(CoreAnnotations.TokensAnnotation.class));
        }
        note("parse", start);
    }

    private void annotate(String stage, Annotation annotation, String... annotators) {
        long start = System.nanoTime();
        for (String annotator : annotators) {
            StanfordCoreNLP.getExistingAnnotator(annotator).annotate(annotation);
        }
        note(stage, start);
    }

    private void note(String stage, long start) {
        seconds.merge(stage, (System.nanoTime() - start) / 1e9, Double::sum);
    }
}

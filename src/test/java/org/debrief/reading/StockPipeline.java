package org.debrief.reading;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP as it comes, with what finding speakers needs: what the benchmark compares with. */
public final class StockPipeline {

    private final StanfordCoreNLP pipeline;

    /** Loads its models. */
    public StockPipeline() {
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        pipeline = new StanfordCoreNLP(settings);
    }

    public void read(String text) {
        pipeline.process(text);
    }
}

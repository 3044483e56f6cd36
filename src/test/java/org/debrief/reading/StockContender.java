package org.debrief.reading;

import edu.stanford.nlp.coref.CorefCoreAnnotations;
import edu.stanford.nlp.coref.data.CorefChain;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CorefAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** One of CoreNLP's coreference systems, as it comes. */
final class StockContender implements ResolverComparison.Contender {

    private final String algorithm;
    private final StanfordCoreNLP pipeline;
    private final CorefAnnotator coreference;
    private @Nullable Annotation read;

    StockContender(String algorithm) {
        this.algorithm = algorithm;
        Properties settings = new Properties();
        settings.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse");
        settings.setProperty("ner.applyFineGrained", "false");
        settings.setProperty("coref.algorithm", algorithm);
        settings.setProperty("coref.md.type", "dep");
        pipeline = new StanfordCoreNLP(settings);
        coreference = new CorefAnnotator(settings);
    }

    @Override
    public String name() {
        return algorithm;
    }

    @Override
    public long resolve(ResolverComparison.Marked marked) {
        Annotation document = new Annotation(marked.text());
        pipeline.annotate(document);
        long start = System.nanoTime();
        coreference.annotate(document);
        read = document;
        return System.nanoTime() - start;
    }

    @Override
    public List<TextSpan> companions(TextSpan pronoun) {
        if (read == null) {
            return List.of();
        }
        Annotation document = read;
        Map<Integer, CorefChain> chains = document.get(CorefCoreAnnotations.CorefChainAnnotation.class);
        for (CorefChain chain : chains.values()) {
            List<TextSpan> mentions = chain.getMentionsInTextualOrder().stream()
                    .map(m -> span(document, m))
                    .toList();
            if (mentions.stream().anyMatch(pronoun::equals)) {
                return mentions.stream().filter(m -> !m.equals(pronoun)).toList();
            }
        }
        return List.of();
    }

    private static TextSpan span(Annotation document, CorefChain.CorefMention mention) {
        List<CoreLabel> tokens = document.get(CoreAnnotations.SentencesAnnotation.class)
                .get(mention.sentNum - 1)
                .get(CoreAnnotations.TokensAnnotation.class);
        return new TextSpan(
                tokens.get(mention.startIndex - 1).beginPosition(),
                tokens.get(mention.endIndex - 2).endPosition());
    }
}

package org.debrief.reading;

import java.util.List;
import java.util.Optional;

/**
 * An article with all that the language models and the cleaning found in it. Boilerplate has blocks but no sentences.
 */
public record AnnotatedArticle(
        Article article,
        List<Block> blocks,
        List<Quotation> quotations,
        List<Sentence> sentences,
        List<EntityMention> entities) {

    public AnnotatedArticle {
        blocks = List.copyOf(blocks);
        quotations = List.copyOf(quotations);
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
    }

    public String text() {
        return article.text();
    }

    /** The sentence that this offset lies in. */
    public Optional<Sentence> sentenceAt(int offset) {
        return sentences.stream()
                .filter(s -> s.span().start() <= offset && offset < s.span().end())
                .findFirst();
    }

    /** The quotation that this span lies in, marks included. */
    public Optional<Quotation> quotationCovering(TextSpan span) {
        return quotations.stream().filter(q -> q.span().covers(span)).findFirst();
    }

    public List<Sentence> sentencesOf(Block block) {
        return sentences.stream()
                .filter(s -> s.block().index() == block.index())
                .toList();
    }

    public List<EntityMention> entitiesOf(Sentence sentence) {
        return entities.stream().filter(e -> e.sentence() == sentence.index()).toList();
    }
}

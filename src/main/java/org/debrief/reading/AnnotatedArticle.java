package org.debrief.reading;

import java.util.List;
import java.util.Optional;

/**
 * An article with all that the language models and the cleaning found in it. Boilerplate has blocks but no sentences.
 *
 * @param quotations in the order of the text, none within another
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
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).span().start() <= offset
                ? Optional.of(sentences.get(low))
                : Optional.empty();
    }

    /** The quotation that this span lies in, marks included. */
    public Optional<Quotation> quotationCovering(TextSpan span) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().end() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < quotations.size() && quotations.get(low).span().covers(span)
                ? Optional.of(quotations.get(low))
                : Optional.empty();
    }

    public List<Sentence> sentencesOf(Block block) {
        return sentences.stream()
                .filter(s -> s.block().index() == block.index())
                .toList();
    }

    public List<EntityMention> entitiesOf(Sentence sentence) {
        int from = firstEntityOf(sentence.index());
        return entities.subList(from, firstEntityOf(sentence.index() + 1));
    }

    /** Entities stand in the order of their sentences. */
    private int firstEntityOf(int sentence) {
        int low = 0;
        int high = entities.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entities.get(middle).sentence() < sentence) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

package org.debrief.drafting;

import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.BlockKind;
import org.debrief.reading.EntityType;
import org.debrief.reading.Sentence;

/** The first sentence of a news report, which is written for readers who know nothing of the matter yet. */
final class Lead {

    private Lead() {}

    static boolean is(AnnotatedArticle article, Sentence sentence) {
        return article.sentences().stream()
                .filter(s -> s.block().kind() == BlockKind.PARAGRAPH)
                .findFirst()
                .filter(first -> first.index() == sentence.index())
                .isPresent();
    }

    /** Whether it is the lead, and whose officials are meant in it only a place in it tells. */
    static boolean namesItsPlace(AnnotatedArticle article, Sentence sentence) {
        return is(article, sentence)
                && article.entitiesOf(sentence).stream().anyMatch(e -> e.type() == EntityType.LOCATION);
    }
}

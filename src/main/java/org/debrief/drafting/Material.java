package org.debrief.drafting;

import java.util.List;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Referents;

/** What a writer works from. */
public record Material(AnnotatedArticle article, Referents referents, List<NumberedFact> facts) {

    public Material {
        facts = List.copyOf(facts);
    }

    public String text() {
        return article.text();
    }
}

package org.debrief.drafting;

import java.util.List;
import org.debrief.facts.Statement;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Referents;

/** What a writer works from. No question may rest on a statement that the grammar does not settle, so it holds none. */
public record Material(AnnotatedArticle article, Referents referents, List<NumberedFact> facts) {

    public Material {
        facts = facts.stream()
                .filter(f -> !(f.fact() instanceof Statement statement) || statement.firm())
                .toList();
    }

    public String text() {
        return article.text();
    }
}

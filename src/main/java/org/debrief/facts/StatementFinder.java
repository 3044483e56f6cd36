package org.debrief.facts;

import java.util.Comparator;
import java.util.List;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Referents;

/** Finds who said what: direct, indirect and mixed, with the speaker resolved. */
public final class StatementFinder implements FactFinder {

    @Override
    public List<Statement> find(AnnotatedArticle article, Referents referents) {
        Speakers speakers = new Speakers(article, referents);
        return new QuotationAttributor(article, speakers)
                .attribute().stream()
                        .map(Attribution::toStatement)
                        .sorted(Comparator.comparing(Statement::span))
                        .toList();
    }
}

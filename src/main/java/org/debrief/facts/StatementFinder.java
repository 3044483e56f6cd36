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
                        .filter(statement -> !isOwnerOfWhatIsSaid(article, statement))
                        .sorted(Comparator.comparing(Statement::span))
                        .toList();
    }

    /** "the choir, a group of forty, said Holm’s plan was dear": Holm was taken for one who "said" after the words. */
    private static boolean isOwnerOfWhatIsSaid(AnnotatedArticle article, Statement statement) {
        int end = statement.speaker().mention().end();
        return statement.cueSpan().end() <= statement.speaker().mention().start()
                && statement.content().stream()
                        .filter(content -> content.start() > end)
                        .anyMatch(content ->
                                article.text().substring(end, content.start()).matches("[’']s\\s+"));
    }
}

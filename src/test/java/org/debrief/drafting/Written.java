package org.debrief.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.debrief.facts.DateFinder;
import org.debrief.facts.Fact;
import org.debrief.facts.FigureFinder;
import org.debrief.facts.Statement;
import org.debrief.facts.StatementFinder;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Article;
import org.debrief.reading.ArticleReader;
import org.debrief.reading.ReferentResolver;
import org.debrief.reading.Referents;
import org.debrief.reading.TextSpan;

/** Material for the tests of writers: an article of a few sentences, read and with its facts. */
final class Written {

    /** A Wednesday. */
    static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    private Written() {}

    static Material material(String text) {
        return material("", text);
    }

    static Material material(String title, String text) {
        AnnotatedArticle article = new ArticleReader().read(new Article(title, text, PUBLISHED));
        Referents referents = ReferentResolver.of(article);
        List<Fact> found = new ArrayList<>(new StatementFinder().find(article, referents));
        found.addAll(new FigureFinder().find(article, referents));
        found.addAll(new DateFinder().find(article, referents));
        found.sort(Comparator.comparing(Fact::span));
        List<NumberedFact> facts = new ArrayList<>();
        for (Fact fact : found) {
            facts.add(new NumberedFact("f" + (facts.size() + 1), fact));
        }
        return new Material(article, referents, facts);
    }

    /** A question to choose from, of which only its stem and its key matter. */
    static Draft draft(QuestionKind kind, String stem, String key) {
        return draft(kind, stem, new TextSpan(0, 10), new DraftOption(key, true, "The article says so."));
    }

    /** A question to choose from. */
    static Draft draft(QuestionKind kind, String stem, TextSpan evidence, DraftOption... options) {
        return new Draft(
                kind,
                QuestionFormat.SINGLE_CHOICE,
                stem,
                "f1",
                Difficulty.RECALL,
                List.of(options),
                evidence,
                "The article says so.");
    }

    /** The stem for the last statement of the text that one can be made for. */
    static Optional<String> whoStem(String text) {
        Material material = material(text);
        return material.facts().stream()
                .map(NumberedFact::fact)
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .flatMap(statement -> WhoStem.of(material, statement).stream())
                .map(WhoStem::text)
                .reduce((first, second) -> second);
    }
}

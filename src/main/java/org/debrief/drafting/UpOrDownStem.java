package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Figure;
import org.debrief.reading.Sentence;
import org.debrief.reading.Token;

/** "Shares in Nokia were down 12 percent": "By what percentage were shares in Nokia down?" */
final class UpOrDownStem {

    private final Material material;
    private final Figure figure;
    private final Sentence sentence;

    UpOrDownStem(Material material, Figure figure, Sentence sentence) {
        this.material = material;
        this.figure = figure;
        this.sentence = sentence;
    }

    /** @param percent the word "percent" */
    Optional<ClauseQuestion.Written> of(Token percent) {
        Optional<Token> way = sentence.head(percent).filter(t -> t.is("up", "down"));
        Optional<Clause> clause = Clause.around(sentence, percent);
        boolean told = way.isPresent()
                && clause.isPresent()
                && clause.get().verb().lemma().equals("be")
                && way.get().head() == clause.get().verb().index()
                && percent.index() > way.get().index();
        return told ? ask(clause.get(), way.get()) : Optional.empty();
    }

    private Optional<ClauseQuestion.Written> ask(Clause clause, Token way) {
        Set<Integer> removed = ClauseQuestion.indexes(sentence.subtree(way));
        ClauseQuestion question = new ClauseQuestion(material, clause).tellingAfterVerb(way.word());
        List<Token> days = sentence.children(way).stream()
                .filter(t -> Adjuncts.date(material, sentence, t).isPresent())
                .toList();
        // "down 12 percent from May": from when, the question would have to say.
        boolean others = sentence.children(way).stream()
                .anyMatch(t -> t.index() > way.index()
                        && !days.contains(t)
                        && !t.span().overlaps(figure.phrase())
                        && !t.isPunctuation());
        days.stream().findFirst().ifPresent(question::tellingDay);
        return others
                ? Optional.empty()
                : question.ofAnother(
                        new ClauseQuestion.Asked(List.of(), "by what percentage", List.of(), removed),
                        figure.span(),
                        false);
    }
}

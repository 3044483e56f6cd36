package org.debrief.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.facts.Bound;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "How many ...?", "How much ...?", "What percentage ...?": the key is a number of the article. */
final class FigureQuestionWriter implements QuestionWriter {

    @Override
    public List<Candidate> write(Material material) {
        List<Candidate> candidates = new ArrayList<>();
        KeyRanks ranks = new KeyRanks();
        for (NumberedFact fact : material.facts()) {
            if (fact.fact() instanceof Figure figure && isAskable(figure)) {
                write(material, fact.id(), figure, ranks).ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private static boolean isAskable(Figure figure) {
        return figure.value().compareTo(BigDecimal.ONE) > 0;
    }

    private static Optional<Candidate> write(Material material, String id, Figure figure, KeyRanks ranks) {
        Optional<Sentence> sentence = material.article()
                .sentenceAt(figure.span().start())
                .filter(s -> s.block().kind() == BlockKind.PARAGRAPH);
        Optional<Token> number = sentence.flatMap(s -> s.tokens().stream()
                .filter(t -> t.span().overlaps(figure.span()))
                .reduce((a, b) -> b));
        if (sentence.isEmpty()
                || number.isEmpty()
                || figure.bound() == Bound.RANGE && !ChangeStem.isEnd(sentence.get(), number.get())) {
            return Optional.empty();
        }
        Optional<ClauseQuestion.Written> written =
                new FigureStem(material, figure, sentence.get(), number.get()).write();
        Optional<NumberOptions.Options> options =
                written.flatMap(w -> NumberOptions.of(material, figure, w.stem(), ranks));
        if (written.isEmpty() || options.isEmpty()) {
            return Optional.empty();
        }
        TextSpan evidence =
                SentenceEvidence.of(material, sentence.get(), written.get().needsSentenceBefore());
        Draft draft = new Draft(
                QuestionKind.FIGURE,
                QuestionFormat.SINGLE_CHOICE,
                written.get().stem(),
                id,
                options.get().fromArticle() >= 2 ? Difficulty.DISCRIMINATION : Difficulty.RECALL,
                options.get().options(),
                evidence,
                SentenceEvidence.explanation(material, sentence.get()));
        return Optional.of(new Candidate(draft, weight(figure), figure.span()));
    }

    private static double weight(Figure figure) {
        if (figure.form() == FigureForm.AGE) {
            return 0.45;
        }
        double weight = figure.form() == FigureForm.DURATION || figure.form() == FigureForm.MEASURE ? 0.6 : 0.7;
        return figure.value().compareTo(BigDecimal.valueOf(10)) < 0 ? weight - 0.1 : weight + 0.05;
    }
}

package org.debrief.drafting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.facts.Bound;
import org.debrief.facts.Figure;
import org.debrief.facts.FigureForm;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** "How many ...?", "How much ...?", "What percentage ...?": the key is a number of the article. */
final class FigureQuestionWriter implements QuestionWriter {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    /** The perfect of what was counted up to a month that lies back. */
    private static final Pattern SINCE_PAST = Pattern.compile(
            "\\b(?:has|have) [^?]*\\b(?:through|by) (?:the end of )?(" + Anchored.MONTHS + " \\d{4})\\b");

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
                || TypedVariant.isGivenRoundedToo(material, figure)
                || isOfALooseTime(sentence.get(), figure)
                || figure.bound() == Bound.RANGE && !ChangeStem.isEnd(sentence.get(), number.get())) {
            return Optional.empty();
        }
        Optional<ClauseQuestion.Written> written = new FigureStem(material, figure, sentence.get(), number.get())
                .write()
                .map(w -> inTime(material, w))
                .map(w -> AsOf.written(material, sentence.get(), figure.span(), w));
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

    /** "recently led a delegation to five countries": it may have led others since, and before. */
    private static boolean isOfALooseTime(Sentence sentence, Figure figure) {
        return sentence.tokens().stream()
                .filter(t ->
                        t.is("recently", "previously", "once") && t.relation().equals("advmod"))
                .flatMap(t -> sentence.head(t).stream())
                .anyMatch(verb -> sentence.subtreeSpan(verb).covers(figure.span()));
    }

    /** "has raised $2m through June" is told of by now with "had". */
    private static ClauseQuestion.Written inTime(Material material, ClauseQuestion.Written written) {
        LocalDate published = material.article().article().published();
        Matcher month = SINCE_PAST.matcher(written.stem());
        boolean past = published != null
                && month.find()
                && YearMonth.parse(month.group(1), MONTH).isBefore(YearMonth.from(published));
        return past
                ? new ClauseQuestion.Written(
                        written.stem().replaceFirst("\\b(?:has|have)\\b", "had"), written.needsSentenceBefore())
                : written;
    }

    private static double weight(Figure figure) {
        if (figure.form() == FigureForm.AGE) {
            return 0.45;
        }
        double weight = figure.form() == FigureForm.DURATION || figure.form() == FigureForm.MEASURE ? 0.6 : 0.7;
        return figure.value().compareTo(BigDecimal.valueOf(10)) < 0 ? weight - 0.1 : weight + 0.05;
    }
}

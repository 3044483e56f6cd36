package org.debrief.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Block;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Referents;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of an article, without dates, times and the numbers in names. */
public final class FigureFinder implements FactFinder {

    @Override
    public List<Figure> find(AnnotatedArticle article, Referents referents) {
        List<TextSpan> dates = new DateFinder()
                .find(article, referents).stream().map(DatedEvent::span).toList();
        List<Figure> figures = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (block.kind() == BlockKind.BOILERPLATE || isHeadline(article, block)) {
                continue;
            }
            for (TextSpan span : NumberPattern.find(article.text(), block.span())) {
                if (dates.stream().noneMatch(span::overlaps)) {
                    figure(article, block, span).ifPresent(figures::add);
                }
            }
        }
        return figures;
    }

    /** The headline repeated above the text: its numbers are told, and more exactly, in the article itself. */
    private static boolean isHeadline(AnnotatedArticle article, Block block) {
        String title = article.article().title().strip();
        return block.kind() == BlockKind.HEADING
                && !title.isEmpty()
                && block.span().of(article.text()).strip().equalsIgnoreCase(title);
    }

    private static Optional<Figure> figure(AnnotatedArticle article, Block block, TextSpan found) {
        String text = article.text();
        Optional<Sentence> sentence = article.sentenceAt(found.start());
        @Nullable Token token = sentence.map(s -> tokenAt(s, found)).orElse(null);
        Units.@Nullable Found unit = Units.of(text, found);
        TextSpan span = found;
        if (found.of(text).matches("\\d[\\d.,]*m") && (unit == null || unit.form() != FigureForm.MONEY)) {
            // "a 15m tower" is measured in metres, "£15m" counts millions.
            span = new TextSpan(found.start(), found.end() - 1);
            unit = new Units.Found("metre", FigureForm.MEASURE, found);
        }
        Optional<BigDecimal> value = NumberWords.parse(span.of(text));
        if (value.isEmpty()
                || NotFigures.covers(text, block, span, unit)
                || (sentence.isPresent() && token != null && NotFigures.isInName(article, sentence.get(), token))) {
            return Optional.empty();
        }
        Bounds.Found bound = Bounds.of(text, span, unit == null ? span : unit.span());
        if (sentence.isPresent() && isPreposition(sentence.get(), bound.phrase(), text)) {
            bound = new Bounds.Found(Bound.EXACT, unit == null ? span : unit.span());
        }
        FigureForm form = form(text, span, unit);
        boolean counts = form == FigureForm.COUNT || form == FigureForm.STRENGTH || form == FigureForm.BARE;
        @Nullable String of = sentence.isPresent() && token != null && form != FigureForm.AGE
                ? Counted.phrase(article, sentence.get(), token, unit != null)
                : null;
        if (counts && of == null) {
            form = FigureForm.BARE;
        }
        return Optional.of(new Figure(
                span, value.get(), unit == null ? null : unit.name(), of, bound.bound(), bound.phrase(), form));
    }

    /** "spread over 310 hectares": no more than a preposition. */
    private static boolean isPreposition(Sentence sentence, TextSpan phrase, String text) {
        return phrase.of(text).matches("(?is)(?:over|above|under|below|around|about)\\b.*")
                && sentence.tokens().stream()
                        .anyMatch(t -> t.span().start() == phrase.start()
                                && t.relation().equals("case"));
    }

    private static FigureForm form(String text, TextSpan span, Units.@Nullable Found unit) {
        String rest = text.substring(span.end(), Math.min(text.length(), span.end() + 16));
        String before = text.substring(Math.max(0, span.start() - 20), span.start());
        if (rest.startsWith("-strong")) {
            return FigureForm.STRENGTH;
        }
        if (rest.matches("(?s)[- ]years?[- ]olds?\\b.*|[- ]years? of age.*")
                || before.matches("(?s).*\\b(?:aged|age) ")
                || before.matches("(?s).*\\p{Lu}\\p{Ll}+, ")
                        && rest.matches("(?s)[,.].*")
                        && span.length() == 2
                        && unit == null) {
            return FigureForm.AGE;
        }
        if (rest.matches("(?s)[-–]\\d.*") && unit == null || before.matches("(?s).*\\d[-–]")) {
            return FigureForm.SCORE;
        }
        if (rest.matches(
                        "(?s) (?:in|out of) (?:every )?(?:\\d{1,2}\\b|100\\b|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred).*")
                || before.matches(
                        "(?is).*\\b(?:\\d|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?$")) {
            return FigureForm.FRACTION;
        }
        return unit == null ? FigureForm.COUNT : unit.form();
    }

    private static @Nullable Token tokenAt(Sentence sentence, TextSpan span) {
        return sentence.tokens().stream()
                .filter(t -> t.span().overlaps(span))
                .reduce((a, b) -> b)
                .orElse(null);
    }
}

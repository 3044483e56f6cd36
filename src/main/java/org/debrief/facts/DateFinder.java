package org.debrief.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Block;
import org.debrief.reading.BlockKind;
import org.debrief.reading.Referents;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;
import org.jspecify.annotations.Nullable;

/** Finds dates, counted from the publication day and never from the machine's clock. */
public final class DateFinder implements FactFinder {

    private record Match(TextSpan span, DatePhrase phrase, MatchResult words) {}

    @Override
    public List<DatedEvent> find(AnnotatedArticle article, Referents referents) {
        List<DatedEvent> dates = new ArrayList<>();
        @Nullable LocalDate lastDay = null;
        @Nullable Integer lastYear = null;
        for (Block block : article.blocks()) {
            if (block.kind() == BlockKind.BOILERPLATE) {
                continue;
            }
            for (Match match : matches(article, block)) {
                Optional<Sentence> sentence = article.sentenceAt(match.span().start());
                if (!NotDates.isDate(article, sentence, match.span())) {
                    continue;
                }
                DateContext context = new DateContext(
                        article.article().published(),
                        sentence.map(s -> TimeDirection.of(s, match.span())).orElse(TimeDirection.UNKNOWN),
                        lastDay,
                        lastYear,
                        sentence.filter(s -> isModifier(s, match.span())).isPresent());
                String value = match.phrase().resolver().resolve(match.words(), context);
                dates.add(new DatedEvent(match.span(), value));
                // "the next day" counts from the date just named, if that is a day at all.
                lastDay = value != null && value.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(value) : null;
                if (value != null) {
                    lastYear = Integer.valueOf(value.substring(0, 4));
                }
            }
        }
        return dates;
    }

    private static List<Match> matches(AnnotatedArticle article, Block block) {
        List<Match> found = new ArrayList<>();
        List<Integer> starts = starts(article.text(), block.span());
        for (List<DatePhrase> phrases : List.of(AbsoluteDates.ALL, RelativeDates.ALL)) {
            for (DatePhrase phrase : phrases) {
                Matcher words = phrase.pattern().matcher(article.text()).useTransparentBounds(true);
                int end = 0;
                for (int start : starts) {
                    if (start >= end && words.region(start, block.span().end()).lookingAt()) {
                        end = words.end();
                        found.add(new Match(new TextSpan(start, end), phrase, words.toMatchResult()));
                    }
                }
            }
        }
        // The longest reading of the same words wins: "17 February 2021" over "February" and "2021".
        found.sort(Comparator.comparingInt((Match m) -> -m.span().length()).thenComparing(Match::span));
        List<Match> kept = new ArrayList<>();
        for (Match match : found) {
            if (kept.stream().noneMatch(k -> k.span().overlaps(match.span()))) {
                kept.add(match);
            }
        }
        kept.sort(Comparator.comparing(Match::span));
        return kept;
    }

    /** Where a word begins, as no date does within one: to try each way to write it at every letter takes far longer. */
    private static List<Integer> starts(String text, TextSpan span) {
        List<Integer> starts = new ArrayList<>();
        for (int i = span.start(); i < span.end(); i++) {
            char before = i == span.start() ? ' ' : text.charAt(i - 1);
            boolean within = Character.isLetter(before)
                    || before >= '0' && before <= '9'
                    || Character.isWhitespace(text.charAt(i));
            if (!within) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static boolean isModifier(Sentence sentence, TextSpan span) {
        List<Token> tokens =
                sentence.tokens().stream().filter(t -> t.span().overlaps(span)).toList();
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).relation().matches("compound|amod|nmod:poss|nummod");
    }
}

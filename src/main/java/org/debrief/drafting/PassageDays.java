package org.debrief.drafting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.debrief.facts.DatedEvent;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;
import org.jspecify.annotations.Nullable;

/** Tells days, months and years of a passage apart by their date. */
final class PassageDays {

    private static final int FAR_OFF_DAYS = 240;

    private final Material material;
    private final Sentence sentence;
    private final TextSpan span;
    private final Rewording rewording;

    PassageDays(Material material, Sentence sentence, TextSpan span, Rewording rewording) {
        this.material = material;
        this.sentence = sentence;
        this.span = span;
        this.rewording = rewording;
    }

    /** Writes their dates; false where one cannot be told. */
    boolean areAnchored() {
        for (NumberedFact fact : material.facts()) {
            if (!(fact.fact() instanceof DatedEvent date) || !span.covers(date.span())) {
                continue;
            }
            String words = date.span().of(material.text());
            if (Anchored.standsAlone(words)) {
                continue;
            }
            List<Token> inside = sentence.tokensIn(date.span());
            // "at Thursday night’s debate"
            if (inside.isEmpty() || isOwner(inside.get(inside.size() - 1))) {
                return false;
            }
            Optional<Token> before = inside.get(0).index() == 0
                    ? Optional.empty()
                    : Optional.of(sentence.token(inside.get(0).index() - 1))
                            .filter(t -> t.tag().equals("IN") && span.covers(t.span()));
            if (isNoDay(words, date.value(), inside, before)) {
                return false;
            }
            if (Anchored.isMonth(date.value()) && recurs(words, inside.get(0))) {
                return false;
            }
            Optional<String> anchored = Anchored.phrase(
                    material, words, date.value(), before.map(Token::word).orElse(""));
            if (anchored.isEmpty()) {
                return false;
            }
            boolean weekOnly = words.matches("(?i).*\\bweek");
            boolean closing = date.span().end()
                    >= Phrases.withoutEnd(span.of(material.text())).length() + span.start();
            if (weekOnly && !closing) {
                return false;
            }
            // "next week" at the end of a passage can go; the day that the week begins with reads badly.
            TextSpan whole = before.map(t -> t.span().join(date.span())).orElse(date.span());
            // "the mayor’s June 3 speech" keeps its place without "on"; a weekday with its date is too long for that.
            boolean beforeNoun = before.isEmpty() && standsBeforeNoun(inside);
            if (beforeNoun && (weekOnly || words.matches("(?s).*(?:" + Anchored.DAYS + ").*"))) {
                return false;
            }
            String told = beforeNoun ? anchored.get().replaceFirst("^(?:on|in) ", "") : anchored.get();
            rewording.replace(whole, weekOnly ? "" : told);
        }
        return true;
    }

    /** What is none to be told by its date, or none that can be told for sure. */
    private boolean isNoDay(String words, @Nullable String value, List<Token> inside, Optional<Token> before) {
        return isUpToNow(words, inside.get(0))
                || before.filter(this::isOfTheVerb).isPresent()
                || before.isPresent() && standsBeforeNoun(inside)
                || isUnderWay(inside)
                || isFarOff(words, value);
    }

    /** "over the past year": the twelve months up to now, and not the calendar's last year. */
    private boolean isUpToNow(String words, Token first) {
        return words.matches("(?is).*\\b(?:past|last) (?:year|month|week)")
                && (first.is("the", "past") || follows(first, "over", "within", "during"));
    }

    /** "will kick in next year". */
    private boolean isOfTheVerb(Token preposition) {
        return preposition.relation().startsWith("compound")
                || preposition.is("in") && follows(preposition, "kick", "set", "cave");
    }

    private boolean follows(Token token, String... words) {
        return token.index() > 0
                && List.of(words).contains(sentence.token(token.index() - 1).lemma());
    }

    /** "are voting on Monday": the one that comes, or the one that the article was written on? */
    private boolean isUnderWay(List<Token> date) {
        return date.stream()
                .flatMap(t -> sentence.head(t).stream())
                .anyMatch(head -> head.tag().equals("VBG")
                        && sentence.children(head).stream()
                                .anyMatch(t -> t.relation().startsWith("aux") && t.is("is", "are")));
    }

    /** "vowed to leave on Oct. 31", told in November: of which year? */
    private boolean isFarOff(String words, @Nullable String value) {
        LocalDate published = material.article().article().published();
        return published != null
                && Anchored.isDay(value)
                && words.matches("(?s).*\\d.*")
                && Math.abs(ChronoUnit.DAYS.between(published, LocalDate.parse(value))) > FAR_OFF_DAYS;
    }

    /** "the end of the year" is the end of the year in which the article was published. */
    boolean areOfPublication(Token year) {
        LocalDate published = material.article().article().published();
        boolean part = year.index() > 2
                && sentence.token(year.index() - 2).is("of")
                && sentence.token(year.index() - 3).is("end", "half", "start", "beginning", "middle", "rest");
        if (published == null || !part) {
            return false;
        }
        rewording.replace(
                sentence.token(year.index() - 1).span().join(year.span()), Integer.toString(published.getYear()));
        return true;
    }

    /** "usually starts in early June", "the average for October": no month of one year. */
    private boolean recurs(String words, Token first) {
        Optional<Token> head = sentence.head(first);
        return words.matches("(?is)(?:early|late|mid).*")
                || head.filter(h -> h.isNoun() || h.tag().matches("VB[ZP]")).isPresent();
    }

    /** "in Tuesday trading", "the mayor’s June 3 speech" */
    private boolean standsBeforeNoun(List<Token> date) {
        Token last = date.get(date.size() - 1);
        return date.stream()
                .flatMap(t -> sentence.head(t).stream())
                .anyMatch(h -> h.isNoun() && h.index() > last.index() && h.index() <= last.index() + 3);
    }

    private boolean isOwner(Token token) {
        return Deixis.startsNext(sentence, token, "’s", "'s", "’", "'");
    }
}

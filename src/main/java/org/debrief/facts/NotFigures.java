package org.debrief.facts;

import java.util.Set;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Block;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;
import org.jspecify.annotations.Nullable;

/** Numbers that count nothing: list numbers, phone numbers, "no one", "Boeing 737", "Article 5". */
final class NotFigures {

    private static final Set<String> LABELS = Set.of(
            "page",
            "chapter",
            "section",
            "paragraph",
            "article",
            "figure",
            "table",
            "phase",
            "part",
            "no.",
            "nos.",
            "version",
            "level",
            "grade",
            "class",
            "category",
            "type",
            "model",
            "gate",
            "room",
            "route",
            "flight",
            "channel",
            "group",
            "zone",
            "lane",
            "terminal",
            "line",
            "stage",
            "tier",
            "scope",
            "option",
            "step");

    private NotFigures() {}

    static boolean covers(String text, Block block, TextSpan span, Units.@Nullable Found unit) {
        String before = text.substring(Math.max(block.span().start(), span.start() - 24), span.start());
        String after = text.substring(span.end(), Math.min(block.span().end(), span.end() + 24));
        String number = span.of(text);
        if (number.equalsIgnoreCase("one")) {
            return before.matches(
                            "(?is).*\\b(?:no|any|every|some|each|this|that|which|the|another|loved|last|first)[\\s-]+")
                    || after.matches(
                            "(?is)\\s+another\\b.*|[’']s\\b.*|\\s+day\\b.*|-(?:off|way|sided|on-one|time|stop)\\b.*|-to-one.*");
        }
        if (number.matches("\\d+") && before.isBlank() && after.matches("(?s)[.)]\\s+\\p{Lu}.*")) {
            return true;
        }
        boolean phone = number.matches("\\d{3,}") && after.matches("(?s)[- ]\\d{3,}.*")
                || before.matches("(?s).*\\d{2,}[- ]") && number.matches("\\d{3,}")
                || before.endsWith("+");
        return phone || (unit == null && before.matches("(?is).*\\b(?:tel|phone|fax|call|isbn)\\b[.: ]*(?:on )?"));
    }

    static boolean isInName(AnnotatedArticle article, Sentence sentence, Token token) {
        if (isPronoun(sentence, token)) {
            return true;
        }
        if (token.index() == 0 || !Character.isDigit(token.word().charAt(0))) {
            return isNumberedName(article, token);
        }
        Token before = sentence.token(token.index() - 1);
        boolean next = token.index() + 1 < sentence.tokens().size();
        boolean countsWhatFollows = token.head() > token.index()
                && sentence.token(token.head()).isNoun()
                && !before.relation().equals("compound");
        if (LABELS.contains(before.word().toLowerCase(java.util.Locale.ROOT)) && !countsWhatFollows) {
            return true;
        }
        boolean name = before.isProperNoun()
                && Character.isUpperCase(before.word().charAt(0))
                && !before.is("$")
                && !(next && sentence.token(token.index() + 1).is("%", "percent", "per"));
        return (name && !countsWhatFollows) || isNumberedName(article, token);
    }

    /** "the current one": stands for a noun and counts nothing. */
    private static boolean isPronoun(Sentence sentence, Token token) {
        return token.is("one")
                && token.index() > 0
                && sentence.token(token.index() - 1).tag().startsWith("JJ");
    }

    /** The number is inside a name that was recognised: "Cloud 9 Gaming". */
    private static boolean isNumberedName(AnnotatedArticle article, Token token) {
        return article.entities().stream()
                .anyMatch(e -> e.span().covers(token.span()) && !e.span().equals(token.span()) && e.last() > e.first());
    }
}

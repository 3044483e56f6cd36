package org.debrief.drafting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.debrief.facts.Statement;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Quotation;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;
import org.debrief.reading.Token;

/** The one sentence of a direct quotation that is worth asking about and understood without the others. */
final class QuotedSentence {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 34;
    private static final Set<String> GOES_ON = Set.of(
            "but", "and", "so", "that", "this", "it", "they", "he", "she", "these", "those", "then", "because", "or",
            "there");
    private static final Set<String> POINTS_BACK = Set.of("he", "she", "him", "her", "his", "they", "them");

    private QuotedSentence() {}

    /** Where its words stand, without marks and without the comma or full stop at its end. */
    static Optional<TextSpan> of(AnnotatedArticle article, Statement statement) {
        return article.quotations().stream()
                .filter(q -> statement.content().stream().anyMatch(piece -> piece.covers(q.inner())))
                .flatMap(q -> sentences(article, q).stream())
                .filter(span -> fits(article, span))
                .max(Comparator.comparingInt(
                                (TextSpan span) -> Math.min(20, Phrases.wordCount(span.of(article.text()))))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private static List<TextSpan> sentences(AnnotatedArticle article, Quotation quotation) {
        return article.sentences().stream()
                .filter(s -> s.span().overlaps(quotation.inner()))
                .map(s -> new TextSpan(
                        Math.max(s.span().start(), quotation.inner().start()),
                        Math.min(s.span().end(), quotation.inner().end())))
                .map(span -> withoutEnd(article.text(), span))
                .toList();
    }

    private static TextSpan withoutEnd(String text, TextSpan span) {
        String kept = Phrases.withoutEnd(span.of(text));
        return new TextSpan(span.start(), span.start() + kept.length());
    }

    private static boolean fits(AnnotatedArticle article, TextSpan span) {
        String words = span.of(article.text());
        int count = Phrases.wordCount(words);
        if (count < SHORTEST
                || count > LONGEST
                || !Character.isUpperCase(words.charAt(0))
                || !Phrases.balanced(words)) {
            return false;
        }
        String first = words.split("[ ,’']", 2)[0].toLowerCase(Locale.ROOT);
        if (GOES_ON.contains(first) || words.endsWith("?") || words.endsWith("!") || words.contains("?")) {
            return false;
        }
        Optional<Sentence> sentence = article.sentenceAt(span.start());
        if (sentence.isEmpty()) {
            return false;
        }
        List<Token> tokens = sentence.get().tokensIn(span);
        boolean verb = tokens.stream().anyMatch(t -> t.tag().matches("VB[DZP]|MD"));
        return verb && pronounsAreSettledInside(tokens);
    }

    private static boolean pronounsAreSettledInside(List<Token> tokens) {
        boolean noun = false;
        for (Token token : tokens) {
            if (POINTS_BACK.contains(token.word().toLowerCase(Locale.ROOT)) && !noun) {
                return false;
            }
            noun |= token.isNoun();
        }
        return true;
    }
}

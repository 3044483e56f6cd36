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

    private static final int SHORTEST = 7;
    private static final int LONGEST = 34;
    private static final Set<String> GOES_ON = Set.of(
            "but", "and", "so", "that", "this", "it", "they", "he", "she", "these", "those", "then", "because", "or",
            "there", "which", "who", "where", "whereas", "such", "unless", "except", "also", "instead", "yes", "no",
            "again");
    private static final Set<String> POINTS_BACK =
            Set.of("he", "she", "him", "her", "his", "they", "them", "their", "it", "its");

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
        if (GOES_ON.contains(first)
                || words.endsWith("?")
                || words.endsWith("!")
                || words.matches("(?s).*(\\?|[.,!]['’]|['‘]\\s|,['‘]).*")) {
            return false;
        }
        Optional<Sentence> sentence = article.sentenceAt(span.start());
        if (sentence.isEmpty()) {
            return false;
        }
        List<Token> tokens = sentence.get().tokensIn(span);
        if (tokens.isEmpty()
                || tokens.get(0).tag().equals("VBG")
                || pointsElsewhere(sentence.get(), tokens)
                || !ends(article, span)) {
            return false;
        }
        boolean verb = tokens.stream().anyMatch(t -> t.tag().matches("VB[DZP]|MD"));
        return verb && pronounsAreSettledInside(tokens);
    }

    /** A sentence that was cut by a mark inside it, as around a title, ends without punctuation. */
    private static boolean ends(AnnotatedArticle article, TextSpan span) {
        String text = article.text();
        for (int i = span.end(); i < Math.min(text.length(), span.end() + 4); i++) {
            char c = text.charAt(i);
            if (".,!?…;:—".indexOf(c) >= 0) {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return span.end() + 4 >= text.length();
    }

    /** "This", "that" and "here" without a noun stand for something outside the quotation. */
    private static boolean pointsElsewhere(Sentence sentence, List<Token> tokens) {
        return tokens.stream()
                .anyMatch(t -> t.is("here")
                        || (t.is("this", "that", "these", "those")
                                && t.tag().equals("DT")
                                && sentence.head(t)
                                        .filter(h -> h.isNoun() && h.index() > t.index())
                                        .isEmpty()));
    }

    private static boolean pronounsAreSettledInside(List<Token> tokens) {
        boolean noun = false;
        for (Token token : tokens) {
            boolean empty = token.relation().equals("expl");
            if (POINTS_BACK.contains(token.word().toLowerCase(Locale.ROOT)) && !noun && !empty) {
                return false;
            }
            noun |= token.isNoun();
        }
        return true;
    }
}

package org.debrief.drafting;

import java.util.List;
import java.util.Optional;
import org.debrief.facts.Statement;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;

/** The passage that, read alone, tells who said something: whole sentences, with the speaker's name in them. */
final class SaidEvidence {

    private static final int LONGEST = 900;
    private static final int SENTENCES_BEFORE = 4;
    private static final int SENTENCES_AFTER = 2;

    private SaidEvidence() {}

    /** Empty when the speaker is not named near enough. */
    static Optional<TextSpan> of(AnnotatedArticle article, Statement statement, TextSpan quoted) {
        TextSpan span = wholeSentences(
                article, statement.speaker().mention().join(statement.cueSpan()).join(quoted));
        String name = statement.speaker().name();
        String nameWord = name.substring(name.lastIndexOf(' ') + 1);
        if (span.of(article.text()).contains(nameWord)) {
            return Optional.of(span).filter(s -> s.length() <= LONGEST);
        }
        List<Sentence> sentences = article.sentences();
        int first = 0;
        int last = 0;
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(span)) {
                last = sentence.index();
                first = first == 0 ? sentence.index() : first;
            }
        }
        for (int i = first - 1; i >= Math.max(0, first - SENTENCES_BEFORE); i--) {
            if (names(article, sentences.get(i), nameWord)) {
                return Optional.of(span.join(sentences.get(i).span())).filter(s -> s.length() <= LONGEST);
            }
        }
        for (int i = last + 1; i < Math.min(sentences.size(), last + 1 + SENTENCES_AFTER); i++) {
            if (names(article, sentences.get(i), nameWord)) {
                return Optional.of(span.join(sentences.get(i).span())).filter(s -> s.length() <= LONGEST);
            }
        }
        return Optional.empty();
    }

    private static boolean names(AnnotatedArticle article, Sentence sentence, String word) {
        return sentence.span().of(article.text()).contains(word);
    }

    static TextSpan wholeSentences(AnnotatedArticle article, TextSpan span) {
        TextSpan whole = span;
        for (Sentence sentence : article.sentences()) {
            if (sentence.span().overlaps(span)) {
                whole = whole.join(sentence.span());
            }
        }
        // The quotation marks around the first and last sentence are no tokens of theirs.
        for (var quotation : article.quotations()) {
            if (quotation.span().overlaps(whole) && quotation.span().overlaps(span)) {
                whole = whole.join(quotation.span());
            }
        }
        return whole;
    }
}

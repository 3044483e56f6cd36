package org.debrief.drafting;

import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Sentence;
import org.debrief.reading.TextSpan;

/** The sentence that settles a question, with the one before it where that says who "he" is. */
final class SentenceEvidence {

    private SentenceEvidence() {}

    static TextSpan of(Material material, Sentence sentence, boolean needsSentenceBefore) {
        AnnotatedArticle article = material.article();
        TextSpan own = SaidEvidence.wholeSentences(article, sentence.span());
        if (!needsSentenceBefore || sentence.index() == 0) {
            return own;
        }
        Sentence before = article.sentences().get(sentence.index() - 1);
        boolean near = sentence.block().index() - before.block().index() <= 1;
        return near ? own.join(SaidEvidence.wholeSentences(article, before.span())) : own;
    }

    static String explanation(Material material, Sentence sentence) {
        String words = Phrases.tidy(sentence.span().of(material.text()));
        String bare = words.replaceAll("[“\"”]", "");
        return "The article says: “" + bare.strip() + "”";
    }
}

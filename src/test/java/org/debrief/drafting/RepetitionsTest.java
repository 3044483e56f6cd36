package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Article;
import org.debrief.reading.ArticleReader;
import org.debrief.reading.TextSpan;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

    private static final String TEXT = "The old tram will leave Vik at noon on Sunday. Ada Lund said that the old tram "
            + "will leave Vik for good. Nobody in the harbour had asked for a bridge to the island. "
            + "A bridge, said Roy, was what they had asked the harbour for.";

    private final AnnotatedArticle article = new ArticleReader().read(new Article("", TEXT, null));
    private final Repetitions repetitions = new Repetitions(article);

    @Test
    void whatAnotherSentenceSaysInTheSameWordsIsSaidTwice() {
        assertThat(repetitions.has(article.sentences().get(0).span())).isTrue();
        assertThat(repetitions.has(article.sentences().get(1).span())).isTrue();
    }

    @Test
    void theSameWordsInAnotherOrderAreNot() {
        assertThat(repetitions.has(article.sentences().get(2).span())).isFalse();
    }

    @Test
    void fewWordsInARowAreNot() {
        int from = TEXT.indexOf("tram will leave Vik");

        assertThat(repetitions.has(new TextSpan(from, from + "tram will leave Vik".length())))
                .isFalse();
    }
}

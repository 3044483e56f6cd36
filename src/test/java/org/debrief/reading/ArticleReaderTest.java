package org.debrief.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArticleReaderTest {

    @Test
    void everyWordKnowsItsPlaceInTheTextAsItWasGiven() {
        String text = "  “ We are ready, ” said\u00a0Ada Lund.\r\nThe  ship left — at noon.";
        AnnotatedArticle article = Reading.of(text);
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().of(text)).isEqualTo(token.word());
            }
        }
        assertThat(article.sentences()).hasSize(2);
    }

    @Test
    void findsTheQuotationThatAWordLiesIn() {
        AnnotatedArticle article = Reading.of("“We are ready,” said Ada Lund. “Nobody waits,” she said, “for a ship.” "
                + "The ship left.\n\nRoy called it ‘a shame’. “It left,” he said.");

        assertThat(article.quotations()).hasSize(5);
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(article.quotationCovering(token.span()))
                        .isEqualTo(article.quotations().stream()
                                .filter(q -> q.span().covers(token.span()))
                                .findFirst());
            }
        }
    }

    @Test
    void boilerplateHasNoSentences() {
        AnnotatedArticle article = Reading.of("The harbour of Sundvik reopened on Monday.\nComments are closed.");
        assertThat(article.sentences()).hasSize(1);
    }

    @Test
    void aTextWithoutWordsIsRefused() {
        assertThatThrownBy(() -> Reading.of(" \n "))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("no text");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> Reading.of("word ".repeat(ArticleReader.MAX_LENGTH / 5 + 1)))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("140,000");
    }

    @Test
    void aTextInAnotherLanguageIsRefused() {
        assertThatThrownBy(() -> Reading.of("Der Hafen von Sundvik wurde am Montag nach neun Tagen wieder geöffnet, "
                        + "und die erste Fähre legte am Mittag mit mehr als dreihundert Menschen ab."))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("English");
    }

    @Test
    void anotherScriptIsAnotherLanguage() {
        assertThatThrownBy(() -> Reading.of("港口在星期一重新开放，".repeat(20)))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("English");
    }

    @Test
    void aTableAloneIsRefusedAsSuch() {
        assertThatThrownBy(
                        () -> Reading.of("Port\tBoats\tTonnes\nCastell\t40\t1,200\nBrennik\t12\t310\nDolna\t7\t95\n"))
                .isInstanceOf(UnreadableArticleException.class)
                .hasMessageContaining("no sentences");
    }
}

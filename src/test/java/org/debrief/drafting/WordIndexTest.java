package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.debrief.reading.Article;
import org.debrief.reading.ArticleReader;
import org.debrief.reading.Token;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    private final WordIndex index = new WordIndex(new ArticleReader()
            .read(new Article(
                    "", "The ferry left the harbour. Two ferries came back to it. Ferry tickets are dear.", null)));

    @Test
    void findsAWordInTheseVeryLetters() {
        assertThat(index.ofWord("ferry"))
                .extracting(place -> place.sentence().index())
                .containsExactly(0);
        assertThat(index.ofWord("Ferry"))
                .extracting(place -> place.sentence().index())
                .containsExactly(2);
        assertThat(index.ofWord("boat")).isEmpty();
    }

    @Test
    void findsTheFormsOfAWordInTheOrderOfTheText() {
        assertThat(index.ofLemma("ferry"))
                .extracting(WordIndex.Place::token)
                .extracting(Token::word)
                .startsWith("ferry", "ferries");
    }
}

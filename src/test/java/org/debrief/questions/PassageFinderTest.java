package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.debrief.reading.TextSpan;
import org.junit.jupiter.api.Test;

class PassageFinderTest {

    private static final String ARTICLE = "The gate closes.\n\n“It’s late,”  she said.\r\nThe gate closes. (At 5?)";

    @Test
    void spacesLineEndsAndMarksMayDiffer() {
        assertThat(PassageFinder.find(ARTICLE, " \"It's late,\" she\nsaid. The ", 0))
                .map(span -> span.of(ARTICLE))
                .contains("“It’s late,”  she said.\r\nThe");
        assertThat(PassageFinder.find(ARTICLE, "(At 5?)", 0)).isPresent();
    }

    @Test
    void theNearestOfTwoIsMeant() {
        assertThat(PassageFinder.find(ARTICLE, "The gate closes.", 0)).contains(new TextSpan(0, 16));
        assertThat(PassageFinder.find(ARTICLE, "The gate closes.", 60))
                .map(TextSpan::start)
                .contains(ARTICLE.lastIndexOf("The gate"));
    }

    @Test
    void aPassageMayBeAsLongAsAnArticle() {
        String article = "“It’s a long tale,”  he said.\n".repeat(4_500);
        String typed = "\"It's a long tale,\" he said. ".repeat(4_500);
        assertThat(PassageFinder.find(article, typed, 0)).contains(new TextSpan(0, article.length() - 1));
        assertThat(PassageFinder.find(article, typed + "No.", 0)).isEmpty();
    }

    @Test
    void otherWordsAreNotFound() {
        assertThat(PassageFinder.find(ARTICLE, "The gate opens.", 0)).isEmpty();
        assertThat(PassageFinder.find(ARTICLE, "  ", 0)).isEmpty();
        assertThat(PassageFinder.find(ARTICLE, "\u00a0 ", 0)).isEmpty();
    }
}

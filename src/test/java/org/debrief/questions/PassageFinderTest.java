package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;

import org.debrief.reading.TextSpan;
import org.junit.jupiter.api.Test;

class PassageFinderTest {

    @Test
    void aPassageIsFoundAgainOnlyAsWholeWords() {
        String before = "The port employs 4,200 people.";
        TextSpan figure = new TextSpan(17, 22);
        assertThat(PassageFinder.findAgain(before, figure, "Now: the port employs 4,200 people."))
                .contains(new TextSpan(22, 27));
        assertThat(PassageFinder.findAgain(before, figure, "The port employs 14,200 people."))
                .isEmpty();
        assertThat(PassageFinder.findAgain(before, figure, "The port employs 4,200,000 people."))
                .isEmpty();
        assertThat(PassageFinder.findAgain(before, figure, "Of 14,200 in all, the port employs 4,200."))
                .contains(new TextSpan(35, 40));
        assertThat(PassageFinder.findAgain(before, new TextSpan(5, 8), "A port."))
                .contains(new TextSpan(3, 6));
    }

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

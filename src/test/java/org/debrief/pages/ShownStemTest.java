package org.debrief.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What of a question stands back, and where its gap is. */
class ShownStemTest {

    private static final String ASKED = "which figure belongs in the gap: “It shipped ____ tonnes”?";

    @Test
    void theArticleIsToldApartFromWhatIsAsked() {
        String named = "In the article “Port of Vik shut” of 4 March 2021, ";
        assertThat(ShownStem.articleNamed(named + ASKED)).isEqualTo(named);
        assertThat(ShownStem.partsAroundGap(named + ASKED))
                .containsExactly("which figure belongs in the gap: “It shipped ", " tonnes”?");
    }

    @Test
    void anArticleWithoutADayIsNamedByItsTitle() {
        assertThat(ShownStem.articleNamed("In the article “Port of Vik shut”, who shut it?"))
                .isEqualTo("In the article “Port of Vik shut”, ");
    }

    @Test
    void aQuestionThatNamesNoArticleAndHasNoGapStaysWhole() {
        String stem = "Who said that the article “Port of Vik shut” was wrong?";
        assertThat(ShownStem.articleNamed(stem)).isEmpty();
        assertThat(ShownStem.partsAroundGap(stem)).containsExactly(stem);
    }

    @Test
    void aGapAtTheStartIsReadOutToo() {
        assertThat(ShownStem.partsAroundGap("____ tonnes")).containsExactly("", " tonnes");
    }
}

package org.debrief.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotationFinderTest {

    @Test
    void findsCurlyStraightAndDoubledMarks() {
        assertThat(inner("“We are ready,” she said. \"So are we,\" he said. ''Not yet,'' they said."))
                .containsExactly("We are ready,", "So are we,", "Not yet,");
    }

    @Test
    void straySpacesInsideTheMarksAreNotPartOfTheWords() {
        assertThat(inner("“ We are ready, ” she said.")).containsExactly("We are ready,");
    }

    @Test
    void aForgottenOpeningMarkOpensAtTheStartOfTheParagraph() {
        assertThat(inner("We are ready,” she said. “We will go.”")).containsExactly("We are ready,", "We will go.");
    }

    @Test
    void aForgottenClosingMarkClosesAtTheEndOfTheParagraph() {
        assertThat(inner("She said: “We are ready.\nThe ship left.")).containsExactly("We are ready.");
    }

    @Test
    void marksReopenedAtTheNextParagraphContinueTheQuotation() {
        List<Quotation> found = find("She said: “We are ready.\n“We will go at noon.”");
        assertThat(found).extracting(Quotation::continued).containsExactly(true, false);
    }

    @Test
    void singleMarksQuoteAndApostrophesDoNot() {
        assertThat(inner("The workers’ union called it ‘a step back’, and the minister's aide agreed."))
                .containsExactly("a step back");
    }

    @Test
    void inchesAreNotQuotations() {
        assertThat(find("The board is 24\" wide.")).isEmpty();
    }

    private static List<Quotation> find(String text) {
        return QuotationFinder.find(text, BlockFinder.find(text));
    }

    private static List<String> inner(String text) {
        return find(text).stream().map(q -> q.inner().of(text)).toList();
    }
}

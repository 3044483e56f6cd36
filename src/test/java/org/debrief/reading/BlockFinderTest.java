package org.debrief.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockFinderTest {

    @Test
    void aLineIsAParagraphAndALineWithoutFullStopIsAHeading() {
        String text = "Harbour reopens\n\nThe harbour reopened on Monday.\nShips came in.";
        assertThat(kinds(text)).containsExactly(BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH);
    }

    @Test
    void linesWrappedAtAFixedWidthAreOneParagraph() {
        String wrapped = "The harbour of Sundvik reopened on Monday after nine\n"
                + "days, and the first ferry left at noon with more than\n"
                + "three hundred people on board, the port authority told\n"
                + "reporters who had been waiting on the quay since dawn.\n"
                + "\n"
                + "It will close again for repairs in the second week of\n"
                + "March, when the larger of the two cranes is replaced.";
        assertThat(BlockFinder.find(wrapped)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comments are closed.",
                "Share this article",
                "Read more: How the harbour was built",
                "Sign up for our newsletter",
                "Image: Ada Lund.",
                "By Ada Lund"
            })
    void whatBelongsToThePageIsNotPartOfTheArticle(String line) {
        assertThat(kinds("The harbour reopened.\n" + line)).containsExactly(BlockKind.PARAGRAPH, BlockKind.BOILERPLATE);
    }

    @Test
    void aDatelineIsLeftOutOfTheFirstSentence() {
        String text = "SUNDVIK (Coast Press) — The harbour of Sundvik reopened on Monday after nine days.";
        Block block = BlockFinder.find(text).get(0);
        assertThat(block.body().of(text)).startsWith("The harbour");
        assertThat(block.span().of(text)).startsWith("SUNDVIK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SUNDVIK, N.M.  — ",
                "SUNDVIK/BERGVIK — ",
                "SUNDVIK, Nov. 24 (Coast Press) -- ",
                "Sundvik — ",
                "North Sundvik, Norway — ",
                "SUNDVIK ",
                "SUNDVIK/BERGVIK ",
                "SUNDVIK, Norway/BERGVIK ",
                "LONDON "
            })
    void aDatelineHasManyForms(String dateline) {
        String text = dateline + "The harbour of Sundvik reopened on Monday after nine days.";
        assertThat(BlockFinder.find(text).get(0).body().of(text)).startsWith("The harbour");
    }

    @Test
    void onlyTheFirstParagraphHasADatelineWithoutItsCapitalsOrDash() {
        String text = "The harbour of Sundvik reopened on Monday after nine days.\n\n"
                + "Sundvik — The harbour will close again in the second week of March.";
        assertThat(BlockFinder.find(text).get(1).body().of(text)).startsWith("Sundvik");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO Secretary General Ada Lund closed the harbour of Sundvik on Monday.",
                "UNESCO and the harbour master of Sundvik signed a treaty on Monday.",
                "The harbour master – a former pilot – said that the quay was safe again."
            })
    void anOrdinarySentenceHasNoDateline(String text) {
        assertThat(BlockFinder.find(text).get(0).body().of(text)).isEqualTo(text);
    }

    private static List<BlockKind> kinds(String text) {
        return BlockFinder.find(text).stream().map(Block::kind).toList();
    }
}

package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource({
        "Who leads the union?, Who heads the union?, Who [leads] the union?, Who [heads] the union?",
        "The port employs 4200 people., The port employs 4300 people now.,"
                + " The port employs [4200] people., The port employs [4300] people[ now].",
        "same, same, same, same",
        "'', new, '', [new]",
        "gone, '', [gone], ''",
        "café au lait, cafe au lait, [café] au lait, [cafe] au lait",
    })
    void whatOnlyOneHasIsMarked(String before, String now, String markedBefore, String markedNow) {
        WordDiff diff = new WordDiff(before, now);
        assertThat(marked(diff.before())).isEqualTo(markedBefore);
        assertThat(marked(diff.now())).isEqualTo(markedNow);
    }

    @Test
    void longTextsAreComparedAsAWholeAndNothingIsLost() {
        String words = "word and ".repeat(2_000);
        WordDiff diff = new WordDiff(words, words + "more");
        assertThat(diff.before()).containsExactly(new WordDiff.Piece(words, true));
        assertThat(diff.now()).containsExactly(new WordDiff.Piece(words + "more", true));
        assertThat(new WordDiff(words, words).now()).containsExactly(new WordDiff.Piece(words, false));
    }

    private static String marked(List<WordDiff.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.changed() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}

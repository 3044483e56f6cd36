package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import org.debrief.reading.TextSpan;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static Passage passage(String text, String evidence) {
        int start = text.indexOf(evidence);
        return Passage.of(text, new TextSpan(start, start + evidence.length()));
    }

    @Test
    void aPassageStandsInItsParagraph() {
        assertThat(passage("First one.\nA port employs 4,200 people. It grows.\nLast one.", "4,200"))
                .isEqualTo(new Passage("A port employs ", "4,200", " people. It grows."));
    }

    @Test
    void aPassageMayBeTheWholeText() {
        assertThat(passage("All of it.", "All of it.")).isEqualTo(new Passage("", "All of it.", ""));
    }

    @Test
    void aPassageAtTheStartOfAParagraphHasNothingBeforeIt() {
        assertThat(passage("One.\nTwo is here.", "Two")).isEqualTo(new Passage("", "Two", " is here."));
    }

    @Test
    void aLongParagraphIsCutBetweenWords() {
        String words = "word ".repeat(200);

        Passage cut = passage(words + "KEY " + words, "KEY");

        assertThat(cut.before()).startsWith("… word word").hasSizeLessThan(300);
        assertThat(cut.after()).endsWith("word …").hasSizeLessThan(300);
    }
}

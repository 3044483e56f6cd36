package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences of an article are told as true or false, and in what words. */
class PlainStatementsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Norway closed the port of Bergen on Friday.                          | Norway closed the port of Bergen on Friday 10 May 2024.
            In 1997, Norway bought four ships from Chile and sold its old ferries. | In 1997, Norway bought four ships from Chile.
            In return, Chile paid $40 million to Norway in 2019.                 | Chile paid $40 million to Norway in 2019.
            A road collapsed over 190 kilometers (118 miles) near Bergen in 2019. | A road collapsed over 190 kilometers near Bergen in 2019.
            Ana Roy leads Nokia. She sold four ships to Chile on Tuesday.        | Ana Roy sold four ships to Chile on Tuesday 14 May 2024.
            Norway was set to send 400 nurses to Chad in June as the region faces its worst summer since October. | Norway was set to send 400 nurses to Chad in June 2024.
            Nokia agreed to sell 40 ships to Chile and to build a school in Arica. | Nokia agreed to sell 40 ships to Chile.
            A nurse has been diagnosed with cholera in Bergen, the Norwegian government said on Monday. | A nurse has been diagnosed with cholera in Bergen, the Norwegian government said on Monday 13 May 2024.
            """)
    void tells(String text, String right) {
        assertThat(plain(text)).extracting(PlainStatements.Plain::right).contains(right);
        assertThat(plain(text)).allSatisfy(p -> assertThat(p.wrong()).isNotEqualTo(p.right()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // How many it has tomorrow nobody knows.
                "Norway has 190 ships near Bergen.",
                // Whose officials?
                "Officials said on Tuesday that Norway had bought four ships.",
                // Not surely that calendar year.
                "Three years ago, Norway bought a ship from Chile.",
                "So far in 2024, Norway has bought four ships.",
                // What did?
                "It closed the port of Bergen on Friday.",
                // Who Berg is, nobody knows.
                "Berg closed the port of Bergen on Friday.",
                // Ships, and people: one may be right and the other wrong.
                "Norway, a nation of about 5 million people, was ruled by kings.",
                // What did she do?
                "Ana Roy leads Nokia. She’ll sell four ships to Chile on Tuesday.",
                "Ana Roy was booed at Thursday night’s debate in Bergen.",
                "Look to Nokia, which sold four ships to Chile in 2013.",
                "A spokesman for Nokia declined to comment on Friday.",
                // Two things, of which one may be false.
                "Norway closed ports, roads and schools on Friday, but Chile, the mayor and Peru opened theirs, and so did Spain."
            })
    void doesNotTell(String text) {
        assertThat(plain(text)).isEmpty();
    }

    @Test
    void oneFigureIsExchanged() {
        PlainStatements.Plain plain = plain(
                        "Chile paid $40 million to Norway in 2019. Peru paid $60 million to Spain in 2018.")
                .get(0);

        assertThat(plain.wrong()).isEqualTo("Chile paid $60 million to Norway in 2019.");
    }

    /** Beside "three million" another "3 million" is seen to have been put in. */
    @Test
    void noFigureStandsThereTwice() {
        assertThat(plain("More than 600,000 Danes moved to Bergen in 2019, alongside more than three million Swedes."))
                .allSatisfy(p -> assertThat(p.wrong()).doesNotContain("3 million"));
    }

    @Test
    void noHalfOfASentenceIsTold() {
        assertThat(plain("After a man was shot four times near Bergen, police thought it had been a deal gone wrong."))
                .allSatisfy(p -> assertThat(p.right()).contains(", police thought"));
    }

    @Test
    void anotherMonthKeepsItsArticle() {
        assertThat(plain("Norway lost nine ships in a September march in Bergen. Chile met Peru in August."))
                .allSatisfy(p -> assertThat(p.wrong()).doesNotContain("a August"));
    }

    private static List<PlainStatements.Plain> plain(String text) {
        return PlainStatements.of(Written.material(text));
    }
}

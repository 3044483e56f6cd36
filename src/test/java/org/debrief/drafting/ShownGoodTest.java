package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.debrief.reading.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownGoodTest {

    private static final String TEXT = """
            President Anna Lindqvist said that Oslo would build a bridge. Mayor Paul Okoro said that Bergen would pay. \
            “Bridges rust,” said Maria Berg, 61. “Bridges cost money,” said Peter Novak, 34. Minister Helena Brandt opened a road. \
            The army of Norway said that it would wait. Siemens said that steel was short. Vestas said that wind was cheap. \
            Equinor said that gas was dear.
            """;

    private static final Material MATERIAL = Written.material(TEXT);

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            WHO_SAID | Who said that Oslo would build a bridge?
            WHO_SAID | Who said that he would build a bridge in Oslo?
            WHO_SAID | Who said of Maria Berg: “She has never built a bridge”?
            WHO_SAID | Who said that Hamar Union leader Maria Berg would build a bridge?
            WHO_SAID | Who said: “Bridges in Oslo rust”?
            WHO_SAID | Who said that “bridges in Oslo rust when it rains”?
            WHO_SAID | Who said: “The EU must mend the bridges of Oslo, and BE QUICK about it”?
            WHO_SAID | Who called the bridge of Oslo “a road on stilts”?
            WHO_SAID | Who called the ten-year fishing treaty “a road on stilts”?
            WHO_SAID | Who ordered Bergen to build a bridge?
            WHO_SAID | Who said that Hamar Ports CEO Maria Berg would build a bridge?
            FIGURE   | How many bridges did Norway build in 2024?
            DATE     | On which day did Norway open a library in Oslo?
            DATE     | True or false: Norway opened a bridge on Friday 10 May 2024.
            DATE     | On which day was Anna Lindqvist due to open a bridge as mayor of Oslo?
            DATE     | On which day did Interior Secretary Maria Berg open a bridge?
            DATE     | On which day did Paul Okoro speak of the shooting in Bergen?
            WHO_SAID | Who said that Norway had cleared the Strait of Hormuz, where ships wait?
            WHO_SAID | Who said that Norway had paid for the Baltic nation of Estonia?
            WHO_SAID | In the article “Latest offer refused” of 15 May 2024, who said that Norway had refused the latest offer?
            WHO_SAID | In the article “Bridge talks fail in Oslo”, who said that the talks were a waste of time?
            DATE     | On which day did Bergen say that it had opened a library?
            DATE     | On which day did Bergen say: “Oslo has no library”?
            WHERE    | In which town was the final of the Oslo Open played in May 2024?
            WHERE    | In which town did Norway open a library in May 2024?
            WHAT_SAID | True or false: President Anna Lindqvist said that roads in Norway had not been mended.
            """)
    void classesThatReadersAccept(QuestionKind kind, String stem) {
        assertThat(new ShownGood(MATERIAL).in(draft(kind, stem, "Anna Lindqvist,Paul Okoro,Helena Brandt")))
                .isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            WHO_SAID | Who said that they would build a bridge in Oslo?
            WHO_SAID | Who said that Oslo had lost 40 bridges, mostly in Hamar, where the radio verified pictures of one?
            WHO_SAID | Who said that Norway had cleared the Strait?
            WHAT_SAID | True or false: Anna Lindqvist said that Norway would pay for the poisoning.
            WHAT_SAID | True or false: Anna Lindqvist said that Norway had searched ships near the Strait.
            DATE     | On which day did Paul Okoro die as a result of the shooting?
            DATE     | On which day did Norway give outgoing Secretary Maria Berg a bridge?
            DATE     | True or false: Norway opened a bridge on Thursday 9 May 2024.
            FIGURE   | In how many towns was Anna Lindqvist set to open bridges as she brings together children?
            DATE     | True or false: In 2017, Norway set a limit of 40 bridges for 2023.
            DATE     | Since which year did Norway mend the bridges of Oslo?
            WHO_SAID | Who said that courts had no room, as MPs knew?
            WHO_SAID | Who said that Oslo would wait, prompting claims that Bergen had paid?
            WHO_SAID | Who said that former leader Maria Berg would build a bridge?
            WHO_SAID | Who said that Norway had paid for the Baltic nation?
            WHO_SAID | Who said that Norway had refused the latest offer?
            WHO_SAID | Who said that Oslo would talk within his Liberal Party?
            ROLE     | Who is named in the article as the mayor of the nearby city of Bergen?
            WHO_SAID | Who said that the breaches of the agreement had been made in Oslo?
            WHAT_SAID | True or false: Anna Lindqvist said that Norway had refused the latest offer.
            DATE     | In which month did bridges in Oslo close for Harbour Day?
            DATE     | In which month did bridges in Oslo close at Easter?
            WHO_SAID | Who said of Maria Berg: “Berg has never built a bridge”?
            WHO_SAID | Who said: “Bridges in Oslo also rust”?
            WHO_SAID | Who said: “BRQ is committed to the bridges of Oslo”?
            WHO_SAID | Who called the bridge “a road on stilts”?
            WHO_SAID | Who called the letter to members “a road on stilts”?
            WHO_SAID | Who refused to build a bridge in Oslo?
            WHO_SAID | Who has proposed a bridge in Oslo?
            WHO_SAID | Who wants Bergen to build a bridge?
            WHO_SAID | Who said that CEO Maria Berg would build a bridge?
            WHO_SAID | True or false: Anna Lindqvist said that Oslo would build a bridge.
            DATE     | On which day did Bergen say that it has opened a library?
            WHERE    | In which town did Norway open their library on 13 May 2024?
            WHERE    | In which town was a first-round match played in May 2024?
            DATE     | On which day will Norway open a library in Oslo?
            WHAT_SAID | What did President Anna Lindqvist say that Norway would build?
            WHERE    | In which town did Norway open a library?
            WHERE    | In which town was former leader Maria Berg born in May 1964?
            WHAT_SAID | True or false: President Anna Lindqvist said that he did not order the army to act.
            """)
    void classesThatReadersReject(QuestionKind kind, String stem) {
        assertThat(new ShownGood(MATERIAL).in(draft(kind, stem, "Anna Lindqvist,Paul Okoro,Helena Brandt")))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Anna Lindqvist,Paul Okoro,Maria Berg   | true
            Anna Lindqvist,Maria Berg,Peter Novak  | false
            Maria Berg,Peter Novak,Paul Okoro      | true
            Siemens,Vestas,Equinor                 | true
            Siemens,Vestas,Oxfam                   | false
            Siemens,Vestas,The Defence Ministry    | false
            Norway’s army,Siemens,Vestas           | false
            """)
    void speakersStandOnOneFooting(String names, boolean good) {
        assertThat(new ShownGood(MATERIAL).in(draft(QuestionKind.WHO_SAID, "Who said that Oslo was rich?", names)))
                .isEqualTo(good);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Which organisation said that steel in Norway was short?, true",
        "Which organisation said that it was short of steel in Norway?, false",
        "Which organisation said that Norway was short of what it needs?, true"
    })
    void whatABodySaysOfItselfTellsWhichItIs(String stem, boolean good) {
        assertThat(new ShownGood(MATERIAL).in(draft(QuestionKind.WHO_SAID, stem, "Siemens,Vestas,Equinor")))
                .isEqualTo(good);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the director of the Bergen Museum        | true
            the PCHC director                        | false
            a spokesperson for the Justice Ministry  | true
            a spokesperson for Vik Optics            | false
            """)
    void rolesSayOfWhat(String role, boolean good) {
        assertThat(new ShownGood(MATERIAL)
                        .in(draft(
                                QuestionKind.ROLE,
                                "Who is named in the article as " + role + "?",
                                "Maria Berg,Peter Novak")))
                .isEqualTo(good);
    }

    /** A lead is written to be understood alone; what is told further on is told beside something else. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "President Anna Lindqvist, FIGURE, true",
        "President Anna Lindqvist, DATE, true",
        "President Anna Lindqvist, WHAT_SAID, true",
        "Mayor Paul Okoro, FIGURE, false",
        "Mayor Paul Okoro, DATE, false",
        "Mayor Paul Okoro, WHAT_SAID, false"
    })
    void whatIsTrueOrFalseIsToldOfTheLeadOnly(String evidence, QuestionKind kind, boolean good) {
        int start = TEXT.indexOf(evidence);
        assertThat(new ShownGood(MATERIAL)
                        .in(draft(
                                kind,
                                "True or false: Norway built five bridges in 2024.",
                                "True,False",
                                new TextSpan(start, start + evidence.length()))))
                .isEqualTo(good);
    }

    private static Draft draft(QuestionKind kind, String stem, String names) {
        return draft(kind, stem, names, new TextSpan(0, 10));
    }

    private static Draft draft(QuestionKind kind, String stem, String names, TextSpan evidence) {
        List<String> options = Arrays.asList(names.split(","));
        return new Draft(
                kind,
                stem.startsWith("True or false") ? QuestionFormat.TRUE_FALSE : QuestionFormat.SINGLE_CHOICE,
                stem,
                "f1",
                Difficulty.RECALL,
                options.stream()
                        .map(name -> new DraftOption(name, name.equals(options.get(0)), "The article says so."))
                        .toList(),
                evidence,
                "The article says so.");
    }
}

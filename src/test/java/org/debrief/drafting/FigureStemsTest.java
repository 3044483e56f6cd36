package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stems that figures get in the many ways in which news tells them, and those that they must not get. */
class FigureStemsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The Red Cross sent 35 nurses and 12 tonnes of rice to Chad.      | How many nurses did the Red Cross send to Chad?                     | 35
            Four Canadians were killed in Bergen on 2 May.                    | How many Canadians were killed in Bergen on 2 May 2024?             | Four
            Ana Roy stopped at the Nile Hotel in Cairo, where 17 people were killed by a fire on 12 April. | How many people were killed by a fire at the Nile Hotel in Cairo on 12 April 2024? | 17
            Sales of Nokia fell from 76 percent to 70 percent in April.       | To what percentage did sales of Nokia fall from 76 percent in April 2024? | 70 percent
            Ana Roy leads Ben Holm by seven points among voters in Malta.     | As of May 2024, by how many points did Ana Roy lead Ben Holm among voters in Malta? | Seven
            Ana Roy leads by 4 points among men in Malta, and Ben Holm leads by seven points among women. | As of May 2024, by how many points did Ana Roy lead Ben Holm among men in Malta? | 4
            Ana Roy has an 8-point lead over Ben Holm among voters in Malta.  | As of May 2024, how large a lead, in points, did Ana Roy have over Ben Holm among voters in Malta? | 8
            Nokia paid a fine of $3 million to Norway.                        | How large a fine did Nokia pay to Norway?                           | $3 million
            Shares in Nokia were down 12 percent on Tuesday.                  | By what percentage were shares in Nokia down on Tuesday 14 May 2024? | 12 percent
            Nokia has raised $26 million through the end of March, most of it in Malta. | How much had Nokia raised through the end of March 2024?            | $26 million
            Ana Roy, a 14-year-old pupil from Bergen, won a prize in Malta.   | How old was Ana Roy, a pupil from Bergen, in May 2024?              | 14
            Norway and Chile signed a treaty in 2012. The trade between the two countries has fallen by 18 percent. | As of May 2024, by what percentage had the trade between Norway and Chile fallen? | 18 percent
            Ericsson has signed a contract worth $90 million with Norway.    | What is the value of the contract that Ericsson has signed with Norway? | $90 million
            Established in 1964, the Bergen Film Festival drew 4,000 people to Norway in 2019. | How many people did the Bergen Film Festival draw to Norway in 2019? | 4,000
            Nokia raised its forecast on Tuesday. The company will cut 400 jobs in Finland. | How many jobs will Nokia cut in Finland?              | 400
            Norway received a $4 million investment from Chile.               | How large an investment did Norway receive from Chile?              | $4 million
            Ana Roy has a 4.4 percent stake in Nokia.                         | As of May 2024, how large a stake did Ana Roy have in Nokia? | 4.4 percent
            The Red Cross asked Chad on Tuesday for $9 million to pay for water. | How much did the Red Cross ask Chad for on Tuesday 14 May 2024?  | $9 million
            Nokia raised more than $26 million last month.                    | How much did Nokia raise in April 2024?                             | More than $26 million
            Ana Roy was released on $20,000 bail on Tuesday.                  | On how much bail was Ana Roy released on Tuesday 14 May 2024?       | $20,000
            Greenpeace asked Chad on Friday to plant 300 trees near Lake Chad. | How many trees did Greenpeace ask Chad on Friday 10 May 2024 to plant near Lake Chad? | 300
            Two of the five bridges in Bergen are closed.                     | As of May 2024, how many of the five bridges in Bergen were closed? | Two
            Roughly 13,000 Swedish troops remain in Chad, 18 years after Sweden sent them. | As of May 2024, how many Swedish troops remained in Chad? | Roughly 13,000
            Two Swedish soldiers have been killed in a bus crash in Chad, the Swedish army said on Tuesday. | As of May 2024, according to the Swedish army, how many Swedish soldiers had been killed in a bus crash in Chad? | Two
            Norway regained 34,185 factory jobs between 2010 and 2013.        | How many factory jobs did Norway regain between 2010 and 2013?      | 34,185
            Nokia itself had 12,500 workers in Finland on 4 April.            | How many workers in Finland did Nokia have on 4 April 2024?         | 12,500
            Three Danes were killed by a bull in Bergen on Tuesday, police said. | According to police, how many Danes were killed by a bull in Bergen on Tuesday 14 May 2024? | Three
            Gunmen opened fire on visitors at the Nile Hotel in Cairo on Tuesday, killing at least 19 people. | How many people were killed when gunmen opened fire on visitors at the Nile Hotel in Cairo on Tuesday 14 May 2024? | At least 19
            Norway recommended a fishing limit of 80,000 tonnes.             | What fishing limit, in tonnes, did Norway recommend?               | 80,000
            """)
    void asks(String text, String stem, String key) {
        assertThat(figures(text)).anySatisfy(draft -> {
            assertThat(draft.stem()).isEqualTo(stem);
            assertThat(draft.key().text()).isEqualTo(key);
            assertThat(Gate.lets(draft)).isTrue();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            An Oslo News poll last week found that 63 percent of Swedes want a new king. | As of May 2024, according to an Oslo News poll, what percentage of Swedes wanted a new king?
            A report by the Bergen Institute found that the number of seals near Iceland had fallen by 40 per cent. | According to a report by the Bergen Institute, by what percentage did the number of seals near Iceland fall?
            Just 18 percent of Swedes have a good view of Norway in a new Oslo News poll. | As of May 2024, according to an Oslo News poll, what percentage of Swedes had a good view of Norway?
            """)
    void aPollOrReportIsNamed(String text, String stem) {
        assertThat(figures(text)).extracting(Draft::stem).contains(stem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Whose poll it is, nobody knows.
                "A poll found that 63 percent of Swedes want a new king.",
                // A share, and no number of voters.
                "More than nine of 10 Swedes in Bergen were worried about Norway.",
                // More of them may have fled.
                "Chad took in 400 Malians who had fled their homes.",
                // Nobody was killed in a scandal.
                "Ana Roy spoke of the Oslo scandal, in which four people were killed.",
                // Nobody praised $3 million.
                "Ana Roy praised her plans to spend $3 million in Malta and close schools.",
                // Whom does she lead?
                "Ana Roy leads by seven points among voters in Malta.",
                // Either of two companies may cut them.
                "Nokia raised its forecast on Tuesday. Ericsson sold its shares in Bergen. The company will cut 400 jobs.",
                // Together, and not each for itself.
                "In Bergen, 40 Danes and 30 Swedes met.",
                "Ana Roy said 12 percent or 15 percent of Swedes wanted it."
            })
    void asksNothing(String text) {
        assertThat(figures(text)).isEmpty();
    }

    @Test
    void aNoteQuotesWhereTheOtherFigureStands() {
        String text = "The Norwegian Navy rescued 48 sailors near Bergen. The Danish Navy lost 36 boats near Aarhus.";
        assertThat(figures(text).get(0).options())
                .anySatisfy(option -> assertThat(option.why())
                        .isEqualTo("The article gives 36 elsewhere: “The Danish Navy lost 36 boats near Aarhus.”"));
    }

    /** Neither "1,100,000" nor "38.0 million", and not "nearly 83" beside "nearly 400". */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            More than 600,000 Danes live in Bergen. More than three million Swedes live in Malta. | \\d,\\d{3},\\d{3}
            Norway paid more than $5.5 million to Chile in 2019. Peru paid more than $38 million to Spain in 2018. | \\.0 million
            Norway sent nearly 400 nurses to Chile on 2 May. Along with them came 83 Swedes, 7 Finns and 152 Poles. | Nearly 83
            """)
    void optionsAreWrittenAsNewspapersWrite(String text, String unwritten) {
        assertThat(figures(text).get(0).options())
                .hasSizeGreaterThan(1)
                .noneSatisfy(option -> assertThat(option.text()).containsPattern(unwritten));
    }

    @Test
    void keysAreSpreadOverTheRanks() {
        KeyRanks ranks = new KeyRanks();
        for (int i = 0; i < 8; i++) {
            ranks.use(ranks.leastUsedFirst(5 * i).get(0));
        }
        assertThat(ranks.leastUsedFirst(0)).containsExactly(0, 1, 2, 3);
    }

    private static List<Draft> figures(String text) {
        return new FigureQuestionWriter()
                .write(Written.material(text)).stream().map(Candidate::draft).toList();
    }
}

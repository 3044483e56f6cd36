package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.facts.DatedEvent;
import org.debrief.facts.Figure;
import org.debrief.reading.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each article is one or two sentences; the stem asks for the words in the third column. */
class HoldsAloneTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            Norway accounts for 40 percent of salmon sold in Chile.                        | FIGURE | 40 percent  | As of May 2024, for what percentage of salmon sold in Chile did Norway account?
            After twelve Chilean sailors were killed in Bergen in June 2019, the port closed.      | FIGURE | twelve      | How many Chilean sailors were killed in Bergen in June 2019?
            Norway sent 300 nurses to Chile on Monday, the largest mission in its history. | FIGURE | 300         | How many nurses did Norway send to Chile on Monday 13 May 2024?
            In October 2022, the Lund government banned imports of timber from Chile.      | DATE   | October 2022| In which month did the Lund government ban imports of timber from Chile?
            Norway took power and founded the Republic of Vik on 1 October 1949.           | DATE   | 1 October 1949 | On which day did Norway found the Republic of Vik?
            Norway on Monday condemned Chile over a collision off Arica, which Chile blamed on fog. | DATE | Monday    | On which day did Norway condemn Chile over a collision off Arica?
            Norway on Monday condemned Chile over a collision off Arica, seeking support for its fleet. | DATE | Monday | On which day did Norway condemn Chile over a collision off Arica?
            Norway condemned Chile over a collision off Arica on Monday, amid worries over fog.    | DATE | Monday    | On which day did Norway condemn Chile over a collision off Arica?
            Norway is scheduled to send a ship of grain to Vik on Friday.                  | DATE   | Friday      | On which day was Norway scheduled to send a ship of grain to Vik?
            The harbour of Vik will close for six weeks in March, the Vik Port Authority said on Monday. | DATE | March | According to the Vik Port Authority, in which month will the harbour of Vik close for six weeks?
            In 2019, the Vik Guards caught 15 boats from Chile and held them for 13 days.  | DATE   | 2019        | True or false: In 2019, the Vik Guards caught 15 boats from Chile.
            On Tuesday, Norway said a new treaty would not stop Chile from fishing off Vik.| DATE   | Tuesday     | True or false: On Tuesday 14 May 2024, Norway said a new treaty would not stop Chile from fishing off Vik.
            """)
    void whatTellsItsWholeClause(String text, QuestionKind kind, String asked, String stem) {
        assertThat(holds(text, kind, asked, stem)).isTrue();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            Norwegian crews found and freed 40 whales in Vik in 2019.                        | FIGURE | 40         | How many whales did Norwegian crews free in Vik in 2019?
            So far, Norway has sold about 40 ships to Chile.                                 | FIGURE | 40         | As of May 2024, how many ships had Norway sold to Chile?
            Norway said that 40 sailors had been killed in a collision off Chile.            | FIGURE | 40         | As of May 2024, according to Norway, how many sailors had been killed in a collision off Chile?
            A court in Norway has jailed 40 sailors of Vik Lines for theft in Chile.         | FIGURE | 40         | As of May 2024, how many sailors of Vik Lines had a court in Norway jailed for theft in Chile?
            Norway took fish from 40 towns of Chile in 2023.                                 | FIGURE | 40         | From how many towns of Chile did Norway take fish in 2023?
            Norway and Vik Lines have sold 40 ships to Chile since 2009.                     | FIGURE | 40         | How many ships have Norway and Vik Lines sold to Chile since 2009?
            Vik Lines was closing its ports in Norway and Chile for two weeks.               | FIGURE | two weeks  | As of May 2024, for how many weeks was Vik Lines closing its ports in Norway and Chile?
            Norway sold ships to Chile in 2012. A year later, Norway banned ships from Chile in Vik. | DATE | A year later | In which year did Norway ban ships from Chile in Vik?
            Norway sold 40 ships to Chile.                                                   | FIGURE | 40         | How many ships did Norway sell to Chile?
            In 2019 Norway sold 40 ships.                                                    | FIGURE | 40         | How many ships did Norway sell in 2019?
            Chile thanked Norway, which in 2019 sold 40 ships to Peru and Ecuador.           | FIGURE | 40         | How many ships did Norway sell to Peru and Ecuador in 2019?
            Norway has a shipyard in Vik. It sold 40 ships to Chile in May 2019.             | FIGURE | 40         | How many ships did Norway sell to Chile in May 2019?
            Norway sold the company 40 ships from Chile in May 2019.                         | FIGURE | 40         | How many ships did Norway sell the Vik-based company from Chile in May 2019?
            Norway and Chile feted Ada Lund, a 40-year-old sailor from Bergen, in May 2019.  | FIGURE | 40         | How old was Ada Lund, a sailor from Bergen, in May 2019?
            Ada Lund spent 20 years in jails in Norway and Chile until May 2019.             | FIGURE | 20 years   | How many years did Ada Lund spend in jails in Norway and Chile until May 2019?
            Chile charged Ada Lund of Vik with three counts of theft, fraud and arson in May 2019. | FIGURE | three | With how many counts of theft, fraud and arson did Chile charge Ada Lund of Vik in May 2019?
            Norway sold 40 ships to Chile in May 2019, counting those of Vik Lines.          | FIGURE | 40         | How many ships did Norway sell to Chile in May 2019?
            Norway reported strong earnings on Monday.                                       | DATE   | Monday     | On which day did Norway report strong earnings?
            Norway and Vik Steel clashed on Monday after Chile raised the price of iron ore. | DATE   | Monday     | On which day did Norway and Vik Steel clash?
            Friday will likely bring heavy snow from Vik to Bergen.                          | DATE   | Friday     | True or false: On Friday 17 May 2024 will likely bring heavy snow from Vik to Bergen.
            Norway has sold ships and timber to Chile since 2012.                            | DATE   | 2012       | True or false: Norway has sold ships and timber to Chile since 2009.
            Ada Lund of Vik Council, which was founded in 1985 with help from Chile, quit.   | DATE   | 1985       | In which year was Vik Council founded with help from Chile?
            Mayor Ada Lund on Monday admitted she was worried about the floods in Bergen.    | DATE   | Monday     | On which day did Mayor Ada Lund admit that they were worried about the floods in Bergen?
            Cannon shots boomed to the king of Norway's arrival on Monday.                   | DATE   | Monday     | On which day did cannon shots boom to the king of Norway’s arrival?
            A Norwegian report in April found more boats may be added in Vik.                | DATE   | April      | In which month did a Norwegian report find more boats may be added in Vik?
            """)
    void whatLeavesAReaderAsking(String text, QuestionKind kind, String asked, String stem) {
        assertThat(holds(text, kind, asked, stem)).isFalse();
    }

    private static boolean holds(String text, QuestionKind kind, String asked, String stem) {
        Material material = Written.material(text);
        String id = material.facts().stream()
                .filter(f -> kind == QuestionKind.FIGURE ? f.fact() instanceof Figure : f.fact() instanceof DatedEvent)
                .filter(f -> asked.startsWith(f.fact().span().of(text))
                        || f.fact().span().of(text).startsWith(asked))
                .findFirst()
                .orElseThrow()
                .id();
        Draft draft = new Draft(
                kind,
                stem.startsWith("True or false") ? QuestionFormat.TRUE_FALSE : QuestionFormat.SINGLE_CHOICE,
                stem,
                id,
                Difficulty.RECALL,
                List.of(new DraftOption("the key", true, "The article says so.")),
                new TextSpan(0, text.length()),
                "The article says so.");
        return new HoldsAlone(material).is(draft);
    }
}

package org.debrief.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferentResolverTest {

    @ParameterizedTest(name = "{1} in: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Foreign Minister Marta Lindqvist met Paul Okoro in Oslo. Lindqvist said that the talks had gone well. | 2/Lindqvist | Marta Lindqvist
            Marta Lindqvist spoke for an hour. She said that the talks had gone well.                            | 2/She       | Marta Lindqvist
            The Baltic Harbour Organization (BHO) met in Riga. It said that fees would rise.                       | 2/It        | the Baltic Harbour Organization
            The World Food Programme (WFP) met on Monday. The WFP said that prices rose. The WFP warned of hunger. | 3/WFP       | the WFP
            NATO met in Brussels on Monday. The alliance said that it would stay.                                 | 2/alliance  | NATO
            Marta Lindqvist said that she would resign.                                                           | 1/she       | Marta Lindqvist
            Ohio Sen. Marta Lindqvist met Texas Gov. Paul Okoro. The Ohio senator said that rents were high.      | 2/senator   | Marta Lindqvist
            Ana Ford runs Ford Motor Co in Lund. Ford said profits fell.                                           | 2/Ford      | Ford Motor Co
            Ana Paris sings in Lund. Paris left the stage after an hour.                                          | 2/Paris     | Ana Paris
            Borealis Energy built the mast. Then Borealis sold it.                                                | 2/Borealis  | Borealis Energy
            Varelli spoke first. The talks were led by Paul Okoro, a judge, who said they were hard. He told the press so. | 3/He | Paul Okoro
            """)
    void tellsWhoIsMeant(String text, String where, String expected) {
        assertThat(resolve(text, where).map(Referent::name)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When it comes to safety, the port is strict. | 1/it
            The study was praised.                       | 1/study
            """)
    void staysSilentWhereTheArticleDoesNotSettleIt(String text, String where) {
        assertThat(resolve(text, where)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Foreign Minister Marta Lindqvist arrived on Monday. Lindqvist said nothing. | 2/Lindqvist | Foreign Minister Marta Lindqvist
            Paul Okoro, a marine biologist, arrived on Monday. Okoro said nothing.      | 2/Okoro     | Paul Okoro, a marine biologist
            The mayor of Lund, Paul Okoro, arrived on Monday. Okoro said nothing.       | 2/Okoro     | Paul Okoro, the mayor of Lund
            Its director, Paul Okoro, arrived on Monday. Okoro said nothing.            | 2/Okoro     | Paul Okoro
            """)
    void introducesPeopleWithTheRoleThatTheArticleGives(String text, String where, String expected) {
        assertThat(resolve(text, where).map(Referent::introduction)).contains(expected);
    }

    /** @param where the sentence's number, from 1, and the word */
    private static Optional<Referent> resolve(String text, String where) {
        AnnotatedArticle article = Reading.of(text);
        String[] parts = where.split("/");
        Sentence sentence = article.sentences().get(Integer.parseInt(parts[0]) - 1);
        Token token = sentence.tokens().stream()
                .filter(t -> t.word().equals(parts[1]))
                .findFirst()
                .orElseThrow();
        return ReferentResolver.of(article).of(sentence, token);
    }
}

package org.debrief.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Reading;
import org.debrief.reading.ReferentResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            “The quay is safe,” Marta Lindqvist said.                                   | Marta Lindqvist | “The quay is safe,”
            “The quay,” said Marta Lindqvist, “is safe again.”                          | Marta Lindqvist | “The quay,” + “is safe again.”
            Marta Lindqvist said on Monday: “The quay is safe again.”                   | Marta Lindqvist | “The quay is safe again.”
            Marta Lindqvist said that the quay was safe.                                | Marta Lindqvist | that the quay was safe
            Marta Lindqvist said the quay was “as safe as it ever was”.                 | Marta Lindqvist | the quay was “as safe as it ever was”
            The quay was safe again, Marta Lindqvist said.                              | Marta Lindqvist | The quay was safe again
            According to Marta Lindqvist, the quay was safe again.                      | Marta Lindqvist | the quay was safe again
            The quay was safe again, according to Marta Lindqvist.                      | Marta Lindqvist | The quay was safe again
            Marta Lindqvist promised to repair the quay by June.                        | Marta Lindqvist | to repair the quay by June
            Marta Lindqvist called for a second inquiry.                                | Marta Lindqvist | a second inquiry
            Marta Lindqvist urged the council to repair the quay.                       | Marta Lindqvist | to repair the quay
            The Pilots Union warned that more ships would run aground.                  | the Pilots Union | that more ships would run aground
            A report by the audit office found that the repairs had cost too much.      | a report by the audit office | that the repairs had cost too much
            Residents said the noise had kept them awake.                               | residents | the noise had kept them awake
            Marta Lindqvist said skippers who lost income would be paid.                | Marta Lindqvist | skippers who lost income would be paid
            Marta Lindqvist said if elected mayor she could work with the skippers.     | Marta Lindqvist | if elected mayor she could work with the skippers
            Most skippers say the pier is stable after thirty years.                    | most skippers   | the pier is stable after thirty years
            Marta Lindqvist, holding a lamp, said she’s proud of the quay.              | Marta Lindqvist | she’s proud of the quay
            Marta Lindqvist backed the plan at the city hall, saying that the quay was worn. | Marta Lindqvist | that the quay was worn
            Marta Lindqvist: “The quay is safe again.”                                  | Marta Lindqvist | “The quay is safe again.”
            Marta Lindqvist put it this way: “The quay is safe again.”                  | Marta Lindqvist | “The quay is safe again.”
            The harbour office made clear on Monday that the quay was closed.           | the harbour office | that the quay was closed
            Marta Lindqvist made the case that the quay should close.                   | Marta Lindqvist | that the quay should close
            The city repeated Marta Lindqvist’s warning that the quay might sink.       | Marta Lindqvist | that the quay might sink
            The Fishermen’s Union warned that the quay was worn.                        | the Fishermen’s Union | that the quay was worn
            Hugo Berg, director of the Port Society, said the quay was safe.            | Hugo Berg       | the quay was safe
            Any closing of the quay, said Hugo Berg, would harm the town.               | Hugo Berg       | Any closing of the quay + would harm the town
            Hugo Berg was quoted as saying that the quay was safe.                      | Hugo Berg       | that the quay was safe
            The head of the small port office in the old town, Hugo Berg, praised the crew of the ferry. | Hugo Berg | the crew of the ferry
            More from the report: “The quay is safe again.”                             | the report      | “The quay is safe again.”
            One poll shows Marta Lindqvist ten points ahead.                            | one poll | Marta Lindqvist ten points ahead
            An officer of the port who spoke after the meeting to calm local anger said Monday, “Certainly there are talks between the council and the skippers.” | an officer of the port | “Certainly there are talks between the council and the skippers.”
            Hugo Berg, a diver who advised the council, said Parliament so far has been slow to pay for the quay. | Hugo Berg | Parliament so far has been slow to pay for the quay
            Estimates of the cost are hard to make - Hugo Berg: “Two years ago the strongest trade was in the south.” | Hugo Berg | “Two years ago the strongest trade was in the south.”
            The Verland senator wrote to her supporters saying: “The work goes on”.     | the Verland senator | “The work goes on”
            As Marta Lindqvist puts it, the quay is a door without a house.             | Marta Lindqvist | the quay is a door without a house
            After that storm, the old quay, we may recall, was a wreck.                 | we              | After that storm, the old quay + was a wreck
            One month after announcing her support for Hugo Berg, Marta Lindqvist still believes that the quay is worn. | Marta Lindqvist | that the quay is worn
            Hugo Berg has risen in the polls by saying that the quay is worn.           | Hugo Berg       | that the quay is worn
            """)
    void findsWhoSaidWhat(String text, String speaker, String content) {
        List<Statement> found = find(text);
        assertThat(found).anySatisfy(statement -> {
            assertThat(statement.speaker().name()).isEqualTo(speaker);
            assertThat(statement.content().stream().map(p -> p.of(text)).collect(Collectors.joining(" + ")))
                    .isEqualTo(content);
            assertThat(statement.direct()).isEqualTo(content.contains("“"));
        });
    }

    @Test
    void whomAQuotationTellsOfDidNotSayAllOfIt() {
        String text = "Trade in the town is hard to measure - Hugo Berg: “Two years ago the quay was busy. "
                + "Marta Lindqvist leads in the polls, but it is clear that the port will be poorer.”";
        assertThat(find(text))
                .filteredOn(s -> s.content().stream().anyMatch(p -> p.of(text).startsWith("“Two years ago")))
                .extracting(s -> s.speaker().name())
                .containsOnly("Hugo Berg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ship left the harbour at noon.",
                "The ferry “Northern Star” left the harbour at noon.",
                "The plan has a promise that was kept in May.",
                "Note: the ferry leaves at noon.",
                "It goes without saying."
            })
    void findsNothingWhereNobodySpeaks(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Test
    void whoOwnsWhatIsJudgedDoesNotSayIt() {
        String text =
                "Marta Lindqvist mended the quay. If Not Today, a group of young divers, said Ms. Lindqvist’s work"
                        + " is sound and said the council’s harbour plan is out of touch with what divers want.";

        assertThat(find(text)).noneMatch(s -> s.speaker().name().equals("Marta Lindqvist"));
    }

    @Test
    void aPronounIsNamed() {
        String text = "Marta Lindqvist inspected the harbour on Monday. “The quay is safe again,” she said.";
        Statement statement = find(text).get(0);
        assertThat(statement.speaker().name()).isEqualTo("Marta Lindqvist");
        assertThat(statement.speaker().mention().of(text)).isEqualTo("she");
        assertThat(statement.speaker().settled()).isTrue();
    }

    @Test
    void aQuotationGoesOnInTheSameParagraphAndInTheNext() {
        String text =
                "“The quay is safe again,” Marta Lindqvist said. “We checked every stone.\n“We will check them again.”";
        assertThat(find(text)).hasSize(1);
        assertThat(find(text).get(0).content()).hasSize(3);
    }

    @Test
    void whatWasNotSaidIsNotAsserted() {
        assertThat(find("Marta Lindqvist did not say that the quay was safe."))
                .extracting(Statement::asserted)
                .containsOnly(false);
    }

    private static List<Statement> find(String text) {
        AnnotatedArticle article = Reading.of(text);
        return new StatementFinder().find(article, ReferentResolver.of(article));
    }
}

package org.debrief.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Reading;
import org.debrief.reading.ReferentResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells of somebody's words or mind without a plain verb of saying: found, and never firm. */
class LooseStatementsTest {

    private static final String OPENING = "The ferry between the two towns has run since the spring of last year.\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The skippers taunted the crew of the ferry.                          | the skippers    | the crew of the ferry
            Skippers are worried about the cracks in the quay.                   | skippers        | the cracks in the quay
            Marta Lindqvist was quick to point out the cracks in the quay.       | Marta Lindqvist | the cracks in the quay
            Lawyers spoke of the council's ban on night fishing.                 | the council     | night fishing
            The new fee was mocked by skippers.                                  | skippers        | The new fee
            In a poll of skippers, three in four knew the fee.                   | a poll of skippers | three in four knew the fee
            The council's opposition to the fee has grown since May.             | the council     | the fee
            Marta Lindqvist built her year on the promise of “a quay for everyone”. | Marta Lindqvist | her year on the promise of “a quay for everyone”
            """)
    void findsWhatIsImplied(String text, String speaker, String content) {
        String article = OPENING + text;
        assertThat(find(article)).filteredOn(statement -> !statement.firm()).anySatisfy(statement -> {
            assertThat(statement.speaker().name()).isEqualTo(speaker);
            assertThat(statement.content().get(0).of(article)).isEqualTo(content);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mayor Mocks New Harbour Fee       | New Harbour Fee
            Skippers Ready to Sue Harbour     | to Sue Harbour
            """)
    void aHeadlineSpeaks(String headline, String content) {
        String article = headline + "\n" + OPENING;
        assertThat(find(article))
                .filteredOn(statement -> !statement.firm())
                .anySatisfy(statement ->
                        assertThat(statement.content().get(0).of(article)).isEqualTo(content));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crew repaired the mast on Monday.",
                "The captain was worried.",
                "The quay was struck by lightning in June.",
                "The ferry “Northern Star” was sold in March."
            })
    void findsNothingWhereNothingIsImplied(String text) {
        assertThat(find(OPENING + text)).isEmpty();
    }

    private static List<Statement> find(String text) {
        AnnotatedArticle article = Reading.of(text);
        return new StatementFinder().find(article, ReferentResolver.of(article));
    }
}

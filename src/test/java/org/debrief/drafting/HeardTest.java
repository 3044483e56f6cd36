package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.debrief.reading.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may stand beside the one who said it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeardTest {

    private static final String TEXT = """
            Norway will close the mine at Lunde, Industry Minister Marta Lindqvist said. “A mine without a rescue team is \
            a trap with a payroll,” Lindqvist said.

            Union leader Paul Okoro said that Lunde had lost its last doctor in May. “Nobody in Lunde was ever asked \
            whether the mine was safe,” Okoro said.

            Engineer Helena Brandt said that the pumps at Lunde had failed twice. “The pumps of Lunde are older than the \
            men who mend them,” Brandt said. Miner Daniel Falk was killed in the mine in March.

            Mayor Erik Holm warned that Lunde would lose 140 jobs. The novelist Astrid Berg was born in Lunde.

            Ana Roy told a court in Oslo that Peter Strand had said that Lunde was safe.

            Follow Tom Weber on Twitter @tomweber.
            """;

    private final List<Draft> drafts = new EnglishQuestionDrafter()
            .draft(
                    new Article("The mine", TEXT, Written.PUBLISHED),
                    new DraftRequest(Set.of(QuestionKind.WHO_SAID), 40))
            .drafts();

    @Test
    void theDeadAndTheReporterAreNoOption() {
        assertThat(drafts)
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.options())
                        .extracting(DraftOption::text)
                        .doesNotContain("Daniel Falk", "Tom Weber", "Astrid Berg"));
    }

    @Test
    void whatOneTellsOfAnotherIsNotAskedAsTheOthers() {
        assertThat(drafts).noneMatch(d -> d.key().text().equals("Peter Strand"));
    }
}

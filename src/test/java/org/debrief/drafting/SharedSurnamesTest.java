package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.reading.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedSurnamesTest {

    private static final String TEXT = """
            Maria Berg sold bread in Oslo. Her cousin Peter Berg sold fish. Berg said that the ferry was late. \
            Anna Lindqvist has a boat. The elder Lindqvist gave money to a school. Paul Okoro sold a boat. Okoro said that fish was dear.
            """;

    private static final SharedSurnames SURNAMES = new SharedSurnames(Written.material(TEXT));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Peter Berg     | Berg said that the ferry was late.                 | true
            Maria Berg     | Maria Berg sold bread in Oslo.                     | false
            Anna Lindqvist | The elder Lindqvist gave money to a school.        | true
            Paul Okoro     | Okoro said that fish was dear.                     | false
            """)
    void aSurnameOfTwoIsNoEvidence(String key, String evidence, boolean guessed) {
        int start = TEXT.indexOf(evidence);
        Draft draft = new Draft(
                QuestionKind.WHO_SAID,
                QuestionFormat.SINGLE_CHOICE,
                "Who spoke of Oslo?",
                "f1",
                Difficulty.RECALL,
                List.of(new DraftOption(key, true, "The article says so.")),
                new TextSpan(start, start + evidence.length()),
                "The article says so.");

        assertThat(SURNAMES.areGuessedIn(draft)).isEqualTo(guessed);
    }
}

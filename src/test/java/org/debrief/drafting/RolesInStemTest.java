package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.debrief.reading.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesInStemTest {

    private static final String TEXT = """
            Mayor Anna Lindqvist met Peter Berg, director of the Bergen Sea School, in Oslo. Captain Maria Holm was in \
            Bergen. Former judge Nora Frost read a book. Anna Lindqvist said that the ferry was late. She took the job from Holt.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            On which day did Mayor Anna Lindqvist open the ferry?              | true
            On which day did Peter Berg, director of a school, open the ferry? | true
            On which day was the Peter Berg Prize awarded in Oslo?             | true
            In which year did Peter Berg move to Chile?                        | false
            In which month did Mayor Anna Lindqvist take the job from Holt?     | false
            On which day did Berlin captains, including Peter Berg, meet?      | true
            """)
    void nobodyStandsThereByTheNameAlone(String stem, boolean told) {
        Draft draft = Written.draft(QuestionKind.DATE, stem, "2019");

        assertThat(new RolesInStem(Written.material(TEXT)).introducesAll(draft)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who said that Anna Lindqvist had sold the ferry?  | Who said that Mayor Anna Lindqvist had sold the ferry?
            Who said of Peter Berg: “He has sold the ferry”?  | Who said of Peter Berg, director of the Bergen Sea School: “He has sold the ferry”?
            Who bought Anna Lindqvist’s ferry in 2019?        | Who bought Mayor Anna Lindqvist’s ferry in 2019?
            Who bought Peter Berg’s ferry in 2019?            | Who bought Peter Berg’s ferry in 2019?
            Who said that Mayor Anna Lindqvist was late?      | Who said that Mayor Anna Lindqvist was late?
            Who said: “Anna Lindqvist has sold the ferry”?    | Who said: “Anna Lindqvist has sold the ferry”?
            Who met Norway’s Anna Lindqvist in 2019?          | Who met Norway’s Anna Lindqvist in 2019?
            Who met Norway’s Norwegian Prime Minister Ada Moor? | Who met Norway’s Prime Minister Ada Moor?
            Who made Anna Lindqvist mayor of Oslo?            | Who made Anna Lindqvist mayor of Oslo?
            Who said that Nora Frost had a ferry?             | Who said that former judge Nora Frost had a ferry?
            Which year belongs in the gap: Nora Frost became judge in ____? | Which year belongs in the gap: Nora Frost became judge in ____?
            Which year belongs in the gap: Anna Lindqvist came in ____? | Which year belongs in the gap: Mayor Anna Lindqvist came in ____?
            """)
    void nameTheRoleWithTheFirstMention(String stem, String told) {
        Draft draft = Written.draft(QuestionKind.WHO_SAID, stem, "Ada Moor");

        assertThat(new RolesInStem(Written.material(TEXT))
                        .of(new Candidate(draft, 0.5, new TextSpan(0, 10)))
                        .draft()
                        .stem())
                .isEqualTo(told);
    }
}

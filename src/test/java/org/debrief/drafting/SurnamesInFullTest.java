package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.reading.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurnamesInFullTest {

    private static final String TEXT = """
            Mayor Anna Lindqvist met Peter Berg in Oslo. Maria Berg was in Bergen. Lindqvist said that the ferry was late. \
            Patrick W. Harlow Jr., 55, of Hull, bought a boat. Omar bin Karim lived in Dover. Harlow saw Bin Karim’s boat. \
            Hassan al-Marid sold bread in Hull.
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Vik Harbour and Bridge Authority (VHBA)   | the VHBA | the Vik Harbour and Bridge Authority
            The North Atlantic Treaty Organization (NATO) | the NATO | the NATO
            """)
    void initialsThatNotEverybodyKnowsGetTheFullName(String named, String initials, String told) {
        Draft draft = new Draft(
                QuestionKind.FIGURE,
                QuestionFormat.SINGLE_CHOICE,
                "According to " + initials + " report, how many bridges did Norway close in 2019?",
                "f1",
                Difficulty.RECALL,
                List.of(new DraftOption("40", true, "The article says so.")),
                new TextSpan(0, 10),
                "The article says so.");

        assertThat(new SurnamesInFull(Written.material(named + " wrote a report. Norway closed 40 bridges in 2019."))
                        .of(new Candidate(draft, 0.5, new TextSpan(0, 10)))
                        .draft()
                        .stem())
                .isEqualTo("According to " + told + " report, how many bridges did Norway close in 2019?");
    }

    @Test
    void aSurnameWithItsParticlesIsNoOtherName() {
        String stem = "On which day did Maria van der Holt sail to Norway?";
        Draft draft = Written.draft(QuestionKind.DATE, stem, "Monday");

        assertThat(new SurnamesInFull(Written.material(
                                "Maria van der Holt sailed to Norway on Monday. Van der Holt will visit Oslo."))
                        .of(new Candidate(draft, 0.5, new TextSpan(0, 10)))
                        .draft()
                        .stem())
                .isEqualTo(stem);
    }

    @Test
    void initialsInFullGetTheArticleThatTheTextHas() {
        Draft draft = Written.draft(QuestionKind.DATE, "In which year did Norway name VHBA as the owner?", "2019");

        assertThat(new SurnamesInFull(Written.material("Ada Lund leads the Vik Harbour and Bridge Authority (VHBA)."))
                        .of(new Candidate(draft, 0.5, new TextSpan(0, 10)))
                        .draft()
                        .stem())
                .isEqualTo("In which year did Norway name the Vik Harbour and Bridge Authority as the owner?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Who said that Lindqvist had sold the ferry?            | Who said that Anna Lindqvist had sold the ferry?
            Who bought Lindqvist’s ferry from Lindqvist?           | Who bought Anna Lindqvist’s ferry from Lindqvist?
            Who met Anna Lindqvist before Lindqvist spoke?         | Who met Anna Lindqvist before Lindqvist spoke?
            Who said: “Lindqvist has sold the ferry to Norway”?    | Who said: “Lindqvist has sold the ferry to Norway”?
            Who paid the Lindqvist campaign in Norway?             | Who paid the Lindqvist campaign in Norway?
            In which year was Harlow convicted in Norway?          | In which year was Patrick W. Harlow Jr. convicted in Norway?
            In which year did Bin Karim’s men come to Norway?      | In which year did Omar bin Karim’s men come to Norway?
            Who said that Marid was late?                          | Who said that Hassan al-Marid was late?
            Who said that Berg was late?                           | Who said that Berg was late?
            Who said that Mayor Lindqvist was late?                | Who said that Mayor Lindqvist was late?
            """)
    void whoStandsBySurnameAloneGetsTheFullName(String stem, String told) {
        Draft draft = Written.draft(QuestionKind.WHO_SAID, stem, "Ada Holm");

        assertThat(new SurnamesInFull(Written.material(TEXT))
                        .of(new Candidate(draft, 0.5, new TextSpan(0, 10)))
                        .draft()
                        .stem())
                .isEqualTo(told);
    }
}

package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.debrief.reading.Article;
import org.debrief.reading.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a stem names its article, and which titles can be named. */
class SettingTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 15);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vik port shut for a week | In the article “Vik port shut for a week” of 15 May 2024, who closed it?",
                "Mayor calls strike \"a mistake\". | In the article “Mayor calls strike ‘a mistake’” of 15 May 2024, who closed it?",
                "Vik port shut for a week (updated) | In the article “Vik port shut for a week” of 15 May 2024, who closed it?",
                "Vik’s port “to open in May” | In the article “Vik’s port ‘to open in May’” of 15 May 2024, who closed it?"
            })
    void theArticleIsNamedAtTheStartOfTheStem(String title, String stem) {
        Candidate told = of(title, DAY).orElseThrow().around(asking("Who closed it?"));
        assertThat(told.draft().stem()).isEqualTo(stem);
        assertThat(Setting.without(told.draft().stem())).isEqualTo("Who closed it?");
    }

    @Test
    void withoutADayOfPublicationOnlyTheTitleIsNamed() {
        Candidate told = of("Vik port shut for a week", null).orElseThrow().around(asking("Who closed it?"));
        assertThat(told.draft().stem()).isEqualTo("In the article “Vik port shut for a week”, who closed it?");
        assertThat(Setting.without(told.draft()).stem()).isEqualTo("Who closed it?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Briefing",
                "Port news",
                "Who shut the port of Vik?",
                "VIK PORT SHUT FOR A WEEK",
                "Live: port shut | Vik News",
                "A title of so many words that nobody who reads the question to its end could still know how it began"
            })
    void aTitleThatCannotStandInASentenceIsNotNamed(String title) {
        assertThat(of(title, DAY)).isEmpty();
    }

    @Test
    void theSentenceWithTheGapStandsBetweenMarksOnlyBesideTheTitle() {
        String stem = "Which figure belongs in the gap: The port shipped ____ tonnes of ‘grey’ grain?";
        Candidate told = of("Vik port shut for a week", DAY).orElseThrow().around(asking(stem));
        assertThat(told.draft().stem())
                .endsWith("2024, which figure belongs in the gap: “The port shipped ____ tonnes of ‘grey’ grain”?");
        assertThat(Setting.without(told.draft().stem())).isEqualTo(stem);
    }

    @Test
    void aStemThatNamesNoArticleStaysAsItIs() {
        assertThat(Setting.without("In which town was Ana Roy born?")).isEqualTo("In which town was Ana Roy born?");
    }

    @ParameterizedTest
    @CsvSource({"Ana Roy, true", "Ben Lund, false"})
    void aTitleThatNamesTheKeyTellsIt(String key, boolean told) {
        Draft draft = Written.draft(QuestionKind.WHO_SAID, "Who said that the port was shut?", key);
        assertThat(of("Port is shut, says Roy", DAY).orElseThrow().tells(draft)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On which day did divers leave? | true",
                "How many divers left in May 2024? | false",
                "On which day was the port of Vik shut by Ana Roy, says Roy? | false",
                "Who said that the divers had left? | true",
                "Who said that divers had left? | false",
                "Who said: “The divers have left us for good”? | false",
                "As of May 2024, how many divers had left? | false"
            })
    void whatIsAskedBesideOthersNamesTheArticleAsWellWhereThatReads(String stem, boolean names) {
        String asked = of("Port is shut, says Roy", DAY)
                .orElseThrow()
                .besideOthers(asking(stem, "Ben Lund"), known -> true)
                .orElseThrow()
                .draft()
                .stem();
        assertThat(asked.startsWith("In the article")).isEqualTo(names);
        assertThat(Setting.without(asked)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"Who said that the divers had left?, false", "Who said that the port was shut by divers?, true"})
    void whatWasSaidLeansOnNothingThatTheTitleDoesNotTell(String stem, boolean asked) {
        assertThat(of("Port is shut, says Roy", DAY)
                        .orElseThrow()
                        .besideOthers(asking(stem, "Ben Lund"), "port"::equals)
                        .isPresent())
                .isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"Who said that the port is shut?, true", "Who said that bread is dear?, false"})
    void whatTheTitleAnswersIsNotAskedBesideIt(String stem, boolean answered) {
        assertThat(of("Port is shut, says Roy", DAY)
                        .orElseThrow()
                        .besideOthers(asking(stem), known -> true)
                        .isEmpty())
                .isEqualTo(answered);
    }

    @ParameterizedTest
    @CsvSource({"Wednesday 15 May 2024, false", "Monday 13 May 2024, true"})
    void theDayOfTheArticleIsNoKeyBesideIt(String key, boolean asked) {
        Candidate day = asking("On which day did divers leave?", key);
        assertThat(of("Port is shut, says Roy", DAY)
                        .orElseThrow()
                        .besideOthers(day, known -> true)
                        .isPresent())
                .isEqualTo(asked);
    }

    private static Optional<Setting> of(String title, @Nullable LocalDate published) {
        return Setting.of(new Article(title, "The port is shut.", published));
    }

    private static Candidate asking(String stem) {
        return asking(stem, "Ana Roy");
    }

    private static Candidate asking(String stem, String key) {
        TextSpan asked = new TextSpan(0, 8);
        QuestionKind kind = stem.startsWith("Who ") ? QuestionKind.WHO_SAID : QuestionKind.DATE;
        return new Candidate(Written.draft(kind, stem, key), 0.5, asked, List.of(asked));
    }
}

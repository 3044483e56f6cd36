package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.debrief.facts.SpeakerKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeaksTest {

    @ParameterizedTest(name = "{1} beside {0}")
    @CsvSource(delimiter = '|', textBlock = """
            the Arab League       | Washington         | Who said that the harbour was full?        | false
            the Arab League       | the African Union  | Who said that the harbour was full?        | true
            Norway                | Sweden             | Who said that the harbour was full?        | true
            Norway                | Sweden             | Which organisation said that it was full?  | false
            the United States     | State Department   | Who said that the harbour was full?        | false
            the French navy       | France             | Who said that the harbour was full?        | false
            the British navy      | Britain            | Who said that the harbour was full?        | false
            the Bank of Britain   | the United Kingdom | Who said that the harbour was full?        | false
            the Supreme Court     | the Arab League    | Who ruled that the harbour was closed?     | false
            the Supreme Court     | the Port Authority | Who ruled that the harbour was closed?     | false
            the Taliban           | the Pentagon       | Who said that the harbour was full?        | false
            NATO                  | the Pentagon       | Who said that the harbour was full?        | true
            the Supreme Court     | the High Court     | Who ruled that the harbour was closed?     | true
            """)
    void whoCouldNotHaveSaidItIsNoOption(String key, String name, String stem, boolean stands) {
        assertThat(Speaks.mayStandBeside(key, name, stem)).isEqualTo(stands);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"Ada Lund, true", "Ben Holm, false"})
    void whomTheQuotationTellsByOfficeDidNotSpeak(String name, boolean spokenOf) {
        String text = "Gov. Ada Lund met Mayor Ben Holm.";

        assertThat(Speaks.isSpokenOf(name, "Who said: “The governor sleeps at sea and not in Vik”?", text))
                .isEqualTo(spokenOf);
    }

    @Test
    void optionsAreToldWithTheArticleThatTheTextHas() {
        String text = "The Baltic Forum met. A word of the Baltic Forum. Vik Foods sold bread.";

        assertThat(Speaks.withArticle("Baltic Forum", text)).isEqualTo("the Baltic Forum");
        assertThat(Speaks.withArticle("Vik Foods", text)).isEqualTo("Vik Foods");
    }

    @Test
    void whoTellsOfANationIsNotOfIt() {
        Set<String> said = Phrases.contentWords("We do not believe that Norway has a harbour of its own.");
        Set<String> nations = Speaks.nationsIn(said.stream());

        assertThat(Speaks.areToldOfAsNation("the Norwegian Fish Council", nations))
                .isTrue();
        assertThat(Speaks.areToldOfAsNation("the Chilean navy", nations)).isFalse();
        assertThat(Speaks.areToldOf("Ada Norway", said)).isTrue();
        assertThat(Speaks.areToldOf("Ada Lund", said)).isFalse();
    }

    @Test
    void aPeopleIsNoBody() {
        assertThat(SpeakerPool.isName("the Norwegians", SpeakerKind.ORGANISATION))
                .isFalse();
        assertThat(SpeakerPool.isName("the Ramblers", SpeakerKind.ORGANISATION)).isTrue();
    }

    @Test
    void aNumberOfPeopleIsNobody() {
        assertThat(SpeakerPool.isName("Most Oskian Conservatives", SpeakerKind.PERSON))
                .isFalse();
        for (String torn : List.of("Lund Jr.", "Norway’s President", "VIK NOW")) {
            assertThat(SpeakerPool.isName(torn, SpeakerKind.PERSON)).as(torn).isFalse();
        }
        for (String name : List.of("Ada Lund", "Ada Lund Jr.", "J.D. Lund", "AJ Lund")) {
            assertThat(SpeakerPool.isName(name, SpeakerKind.PERSON)).as(name).isTrue();
        }
    }

    @Test
    void aCountryIsTheSameByEachOfItsNames() {
        assertThat(NationalOffice.ofOneNation("the Prime Minister of Britain", "British Home Secretary"))
                .isTrue();
        assertThat(NationalOffice.ofOneNation("the Prime Minister of Norway", "British Home Secretary"))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the President of Ukraine         | true
            Palestinian Foreign Minister     | true
            South Korean President           | true
            the president of the Rail Union  | false
            mayor of Vik                     | false
            """)
    void theOfficesOfACountryAreKnown(String title, boolean national) {
        assertThat(NationalOffice.is(title)).isEqualTo(national);
    }
}

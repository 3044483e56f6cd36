package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.debrief.reading.Sentence;
import org.debrief.reading.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of an article from its title alone. */
class TitleThingsTest {

    private static final String LEAD =
            "Ana Roy sailed on Monday. Ben Lund slept in the bow. Carla Dahl baked bread at sea. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferry sinks off Norway in storm | The crew rowed home. | crew",
                "Ferry sinks off Norway in storm | The vessel was old. | vessel",
                "Cargo plane crashes near Oslo, killing one | The airline bought bread. | airline",
                "Norway shuts its ports for a week | The country sells fish. | country",
                "Norwegian ports shut for a week | The government sells fish. | government"
            })
    void theTitleTellsOfThingsThatItDoesNotName(String title, String sentence, String noun) {
        assertThat(tells(title, LEAD + sentence, noun)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ferry sinks off Norway in storm | The airline bought bread. | airline",
                "Ferry sinks off Norway in storm | A second vessel came from Oslo. The vessel was old. | vessel",
                "Norway and Sweden shut ports for a week | The country sells fish. | country",
                "Norway shuts its ports for a week | Sweden was glad. The country sells fish. | country",
                "Ports are shut for a week | The country sells fish. | country"
            })
    void whatMayBeAnotherOneIsNotTold(String title, String sentence, String noun) {
        assertThat(tells(title, LEAD + sentence, noun)).isFalse();
    }

    private static boolean tells(String title, String text, String noun) {
        Material material = Written.material(title, text);
        Sentence last = material.article()
                .sentences()
                .get(material.article().sentences().size() - 1);
        Token token = last.tokens().stream().filter(t -> t.is(noun)).findFirst().orElseThrow();
        return material.titleThings().tells(last, token);
    }
}

package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnfinishedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On which day did Ada Lund urge the ferry firms of Bergen to find a compromise?",
                "Who called on the ferry firms of Bergen to become more aggressive?",
                "On which day did Norway warn of consequences in a statement?",
                "Who urged the ferry firms of Bergen to do more?",
                "In which month did the pilots of Bergen refuse?",
                "Who promised that Norway would do so before the summer of 2024?",
                "Who said that Norway had made further demands?",
                "Who said that the idea of a ferry to Bergen was raised?",
                "Who said that more than 500 families of Norway had fled?",
                "Who noted how happy they were to be in Bergen?"
            })
    void wantsTheObjectThatTheArticleToldBefore(String stem) {
        assertThat(Unfinished.is(stem)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On which day did Ada Lund urge the ferry firms of Bergen to find a compromise on fares?",
                "Who said that more than 500 families had fled from Bergen?",
                "Who called on the ferry firms of Bergen to become more careful than they had been?",
                "On which day did Norway warn of the consequences of a strike?",
                "Who said that Norway had seen changes in the price of fish?",
                "Who argued that two ferries to Bergen were not a problem?",
                "On which days will the ministers of Norway hold their talks?",
                "Who announced an end to the Bergen peace process?"
            })
    void isFinished(String stem) {
        assertThat(Unfinished.is(stem)).isFalse();
    }
}

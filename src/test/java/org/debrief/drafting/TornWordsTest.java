package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TornWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "True or false: The on 4 May 2019 issue of the Vik Herald named Ada Lund.",
                "True or false: The mill was close to 7 January 2020 flood’s highest point.",
                "On which day did Norway rebuild the port after 7 January 2020 storm?",
                "True or false: On Tuesday 7 January 2020 saw sailors with ropes on the quay of Vik.",
                "True or false: Mayor Ada Lund said at a meeting on Monday 6 May 2019 the ferry rules should be changed.",
                "On which day did Judge Ada Lund write denying sailors bread violated the law of Norway?",
                "True or false: Ada Lund asked for bread for the six hour walk to Oslo.",
                "How many countries had signed onto the BaFoTA?"
            })
    void areRecognised(String stem) {
        assertThat(TornWords.in(stem)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "True or false: The issue of the Vik Herald of 4 May 2019 named Ada Lund.",
                "True or false: The mill was close to the highest point of the flood on 7 January 2020.",
                "True or false: On Tuesday 7 January 2020 sailors with ropes stood on the quay of Vik.",
                "True or false: Mayor Ada Lund said at a meeting on Monday 6 May 2019 that the ferry rules should be changed.",
                "On which day did Judge Ada Lund write that denying sailors bread violated the law of Norway?",
                "True or false: Ada Lund asked for bread for the six-hour walk to Oslo.",
                "How many hours did Ada Lund walk on the six days in Oslo?",
                "In which year did SpaceX and McDonald Steel build the CEOs’ ferry for NATO?"
            })
    void areNotSeenInGoodStems(String stem) {
        assertThat(TornWords.in(stem)).isFalse();
    }
}

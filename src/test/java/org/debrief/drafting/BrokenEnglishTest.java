package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenEnglishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On which day did 2015 Ada Lund become mayor of Oslo?",
                "How many gifts were totalling $5m from Lund Steel?",
                "Since which year did Norway announce its first budget?",
                "How much has Norway only received from Spain?",
                "What limit, in barrels, does Norway have per day?",
                "True or false: Ada Lund has an 7-point lead over Ben Moor.",
                "In how many Sunny Day Dancers did Ada Lund appear?",
                "How many people does a man shoot in a shop in Oslo in October 1991?",
                "How much did the OSPX receive from Norway?",
                "On which day did Ada Lund release?",
                "What did Ada Lund tell that Norway’s plan to do?",
                "Who said that the road to Oslo was safe, saying they had tested it?",
                "In which year was growth in Norway forecast near zero?"
            })
    void isRecognised(String stem) {
        assertThat(BrokenEnglish.in(stem)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In which year did Ada Lund become mayor of Oslo?",
                "How many Taliban prisoners did Norway release?",
                "How many barrels per day does Norway pump?",
                "True or false: Ada Lund has an 8-point lead over Ben Moor.",
                "How much did the UN receive from Norway in 2024?",
                "Since which year has Norway had a budget?",
                "On which day did Ada Lund release the report?",
                "What did Ada Lund tell Norway to do?",
                "How many ships does Norway send to the Skerry Bank?"
            })
    void isNotSeenInGoodStems(String stem) {
        assertThat(BrokenEnglish.in(stem)).isFalse();
    }
}

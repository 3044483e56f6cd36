package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePhraseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tour manager",
                "Mayor",
                "Varland’s foreign minister",
                "former United States President",
                "chief hydrologist",
                "Oslo geologist",
                "retired judge",
                "General",
                "Harbour Trust spokesperson"
            })
    void isWholeWhereItsHeadIsAnOffice(String role) {
        assertThat(OfficePhrase.isWhole(role)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "old",
                "28-year-old",
                "-old baker",
                "emergency United States President",
                "Coast Guard Force",
                "Bread Council",
                "second year",
                "Norwegian"
            })
    void isNoneWhereWordsAreLeftOverOrNameABody(String role) {
        assertThat(OfficePhrase.isWhole(role)).isFalse();
    }
}

package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stem says with "the", and whether the title tells which one is meant. */
class LeansOnTitleTest {

    private static final Set<String> TITLE = Set.of("ferry", "harbour", "lock");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who said that the ferry had left?",
                "Who said that the old ferries had left?",
                "Who said that the harbour’s lock was open?",
                "Who said that the keeper of a lighthouse had seen a whale?",
                "Who said that the Lund Council had voted?",
                "Who said that boats were safe?"
            })
    void whatTheTitleOrTheStemTellsIsSettled(String stem) {
        assertThat(LeansOnTitle.only(stem, TITLE::contains)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who said that the keeper had seen a whale?",
                "Who blamed the sudden loss on Norway?",
                "Who said that the ferry had hit the pier?",
                "Who said that Ada Lund broke the agreement?"
            })
    void whatOnlyTheArticleTellsIsNot(String stem) {
        assertThat(LeansOnTitle.only(stem, TITLE::contains)).isFalse();
    }

    @Test
    void aStemWithoutDefinitesLeansOnNothing() {
        assertThat(LeansOnTitle.only("Who said that bread is dear?", word -> false))
                .isTrue();
    }
}

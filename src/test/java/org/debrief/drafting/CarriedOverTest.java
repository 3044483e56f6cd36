package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.debrief.facts.Statement;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paragraphs that are nothing but a quotation, and whose it is. */
@Tag("path")
class CarriedOverTest {

    private static final String GOES_ON = "\n\n“The bakers of Malta will close two ovens in May and one in June.”";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Bread is dear in Malta,” Ana Roy said.",
                "Ana Roy told bakers on Monday: “Bread is dear in Malta.”",
                "“Bread is dear in Malta,” Ana Roy said. “Flour is dear in Malta as well.”"
            })
    void whoeverWasQuotedAloneGoesOn(String before) {
        assertThat(isCertain(before + GOES_ON)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Bread is dear in Malta,” Ana Roy said. “It is cheap in Malta,” Ben Lund said.",
                "“Bread is dear in Malta,” Ana Roy said. Ben Lund said that it was cheap.",
                "“Bread is dear in Malta,” Ana Roy said. Bakers in Malta were not surprised."
            })
    void nobodyGoesOnWhereAnotherMayHaveSpoken(String before) {
        assertThat(isCertain(before + GOES_ON)).isFalse();
    }

    private static boolean isCertain(String text) {
        Material material = Written.material(text);
        return material.facts().stream()
                .map(NumberedFact::fact)
                .filter(Statement.class::isInstance)
                .map(Statement.class::cast)
                .filter(s -> s.cue().isEmpty())
                .anyMatch(s -> CarriedOver.isCertain(material, s));
    }
}

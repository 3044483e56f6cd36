package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody said, as true and as false. */
class ClaimsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Mayor Ana Roy said that the price of bread in Malta would rise. | Mayor Ana Roy said that the price of bread in Malta would rise. | Mayor Ana Roy said that the price of bread in Malta would fall.
            Mayor Ana Roy said that bakers in Malta had sold 340 loaves. | Mayor Ana Roy said that bakers in Malta had sold 340 loaves. | Mayor Ana Roy said that bakers in Malta had sold (?!340)\\d+ loaves.
            """)
    void isToldAndAltered(String text, String told, String altered) {
        List<Claims.Claim> claims = new Claims(Written.material(text)).write();

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.told().draft().stem()).isEqualTo("True or false: " + told);
            assertThat(claim.told().draft().key().text()).isEqualTo("True");
            assertThat(claim.altered().draft().stem()).matches("True or false: " + altered);
            assertThat(claim.altered().draft().key().text()).isEqualTo("False");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Who that is a reader would ask.
                "Ana Roy said that the price of bread in Malta would rise.",
                // With a "not" put in or left out it would be false, but nothing to hesitate at.
                "Mayor Ana Roy said that Malta did not sell a single oven to Spain.",
                "The port of Malta has bought an oven, Mayor Ana Roy said.",
                "Maltese officials said that the harbour of Malta had closed.",
                "Mayor Ana Roy said that she would open a bakery in Malta.",
                "Mayor Ana Roy said that all bakers in Malta were asleep.",
                "Mayor Ana Roy said that bakers in Malta actively sought flour.",
                "Mayor Ana Roy said that two bakers were asleep in Malta.",
                // Told beside what is said.
                "Mayor Ana Roy said that all bakers in Malta were asleep after four years of work.",
                // Who of the two said it?
                "Mayor Ana Roy said that Ben Lund had said that the ovens of Malta were cold.",
                // Two deeds: one may be true and the other false.
                "Mayor Ana Roy said that two ovens in Malta had cracked and 340 bakers had left.",
                "Mayor Ana Roy said that Malta had handed out 340 loaves in two days and wanted more flour.",
                // Whose officials they are is not told.
                "Officials said that the price of bread in Malta would rise.",
                // Quoted words stay as they are.
                "Mayor Ana Roy said that Malta had “lost its appetite for cake”."
            })
    void isLeft(String text) {
        assertThat(new Claims(Written.material(text)).write()).isEmpty();
    }
}

package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesInTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Ana Roy, the Port Authority spokesperson, said no.              | Port Authority spokesperson Ana Roy
            The ship sank, said Ana Roy, director of the Bergen Sea School. | Ana Roy, director of the Bergen Sea School,
            Ana Roy, a biologist, said no.                                  | biologist Ana Roy
            In 2019 former Secretary of State Ana Roy said no.              | former Secretary of State Ana Roy
            Varland's prime minister, Ana Roy, said no.                     | Varland's prime minister Ana Roy
            The Vik Company's chief executive Ana Roy said no.              | the Vik Company's chief executive Ana Roy
            As The Herald's Ana Roy wrote, it sank.                         | Ana Roy of the Herald
            Ana Roy of Bergen Shipping said no.                             | Ana Roy of Bergen Shipping
            """)
    void isToldByTheOrderOfTheWords(String text, String told) {
        assertThat(RolesInText.introduced(text, "Ana Roy")).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ana Roy, who sold the ship, said no.
            Ana Roy, his rival for the post of mayor, said no.
            Ana Roy, a friend of the sea, said no.
            Ana Roy, after the captain had left, said no.
            """)
    void isNotSeenWhereThereIsNone(String text) {
        assertThat(RolesInText.introduced(text, "Ana Roy")).isEmpty();
    }
}

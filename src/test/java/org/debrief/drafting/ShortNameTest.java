package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortNameTest {

    private static final Material ARTICLE =
            Written.material("A poll by the Bergen Institute of Public Opinion was read in Norway on Monday.");

    @Test
    void initialsAreWrittenOut() {
        assertThat(ShortName.inFull(ARTICLE, "the BIPO poll"))
                .isEqualTo("a poll by the Bergen Institute of Public Opinion");
    }

    @Test
    void otherNamesStay() {
        assertThat(ShortName.inFull(ARTICLE, "an Oslo News poll")).isEqualTo("an Oslo News poll");
        assertThat(ShortName.inFull(ARTICLE, "an NBC poll")).isEqualTo("an NBC poll");
    }
}

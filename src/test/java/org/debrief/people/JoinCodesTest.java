package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class JoinCodesTest {

    @Test
    void aCodeIsFoundHoweverItIsTyped() {
        String code = JoinCodes.random();
        String grouped = JoinCodes.grouped(code);

        assertThat(grouped).matches("(\\w{4} ){3}\\w{4}");
        assertThat(JoinCodes.typed(" " + grouped.toLowerCase(Locale.ROOT) + "\n"))
                .isEqualTo(code);
        assertThat(JoinCodes.typed("https://debrief.example/join/" + code)).isEqualTo(code);
        assertThat(JoinCodes.typed("https://debrief.example/join/" + code + "/"))
                .isEqualTo(code);
        assertThat(JoinCodes.typed(" https://debrief.example/join/" + code + "/?from=a/mail#top\n"))
                .isEqualTo(code);
        assertThat(JoinCodes.typed("/")).isEmpty();
        assertThat(JoinCodes.typed("A".repeat(301))).isEmpty();
    }
}

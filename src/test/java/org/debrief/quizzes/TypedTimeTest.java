package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2026-01-15T09:00, 2026-01-15T08:00:00Z",
        "2026-07-15 09:00, 2026-07-15T07:00:00Z",
        "2026-03-29T03:00, 2026-03-29T01:00:00Z",
        "2026-10-25T03:00, 2026-10-25T02:00:00Z",
        "2026-10-25T02:30+02:00, 2026-10-25T00:30:00Z",
        "2026-10-25T00:30:00Z, 2026-10-25T00:30:00Z"
    })
    void aTimeIsMeantInItsZoneUnlessItSaysAnOffset(String typed, Instant meant) {
        assertThat(TypedTime.read(typed, BERLIN)).isEqualTo(new TypedTime(meant, null));
    }

    @Test
    void anHourThatTheClocksLeaveOutIsNoTime() {
        assertThat(TypedTime.read("2026-03-29T02:30", BERLIN).problem())
                .isEqualTo("On 29 March 2026 the clocks in Europe/Berlin go forward from 02:00 to 03:00, so there is no"
                        + " 02:30. Choose a time before 02:00 or from 03:00.");
    }

    @Test
    void anHourThatComesTwiceIsAskedFor() {
        TypedTime time = TypedTime.read("2026-10-25T02:30", BERLIN);

        assertThat(time.instant()).isNull();
        assertThat(time.problem())
                .isEqualTo("On 25 October 2026 the clocks in Europe/Berlin go back from 03:00 to 02:00, so 02:30 comes"
                        + " twice. Choose a time before 02:00 or from 03:00.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tomorrow",
                "2026-02-30T09:00",
                "2026-02-03",
                "1026-02-03T09:00",
                "+12026-02-03T09:00",
                "9026-02-03T09:00",
                "2026-02-03T09:00\0"
            })
    void whatIsNoTimeIsSaidInASentence(String typed) {
        assertThat(TypedTime.read(typed, BERLIN).problem()).startsWith("Give a day and a time such as");
    }

    @Test
    void aFieldShowsWhatItReads() {
        Instant instant = Instant.parse("2026-07-15T07:00:00Z");

        assertThat(TypedTime.field(instant, BERLIN)).isEqualTo("2026-07-15T09:00");
        assertThat(TypedTime.read(TypedTime.field(instant, BERLIN), BERLIN).instant())
                .isEqualTo(instant);
        assertThat(TypedTime.words(instant, BERLIN)).isEqualTo("15 July 2026, 09:00");
        assertThat(TypedTime.read("", BERLIN)).isEqualTo(new TypedTime(null, null));
    }
}

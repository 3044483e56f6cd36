package org.debrief.drafting.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateKeyTest {

    /** key | typed | right | read as; 14 February 2021 was a Sunday */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-02-14 | Sunday 14 February 2021     | true  | Sunday 14 February 2021
            2021-02-14 | 14 February 2021            | true  | 14 February 2021
            2021-02-14 | February 14, 2021           | true  | 14 February 2021
            2021-02-14 | Feb 14                      | true  | 14 February
            2021-02-14 | feb. 14th                   | true  | 14 February
            2021-02-14 | 14 February                 | true  | 14 February
            2021-02-14 | on the 14th of February     | true  | 14 February
            2021-02-14 | 14feb2021                   | true  | 14 February 2021
            2021-02-14 | 14-Feb-2021                 | true  | 14 February 2021
            2021-02-14 | 14/02/2021                  | true  | 14 February 2021
            2021-02-14 | 02/14/2021                  | true  | 14 February 2021
            2021-02-14 | 14.2.21                     | true  | 14 February 2021
            2021-02-14 | 14/2                        | true  | 14 February
            2021-02-14 | 2021-02-14                  | true  | 14 February 2021
            2021-02-14 | 2021 February 14            | true  | 14 February 2021
            2021-02-14 | Monday 14 February 2021     | true  | Monday 14 February 2021
            2021-02-14 | 14 February 2020            | false | 14 February 2020
            2021-02-14 | 15 February                 | false | 15 February
            2021-02-14 | February 2021               | false | February 2021
            2021-02-14 | Sunday                      | false | Sunday
            2021-02-14 | 30 February 2021            | false |
            2021-02-14 | 14/14/2021                  | false |
            2021-02-14 | maybe                       | false |
            2021-03-02 | 02/03/2021                  | true  | 2 March 2021
            2021-03-02 | 03/02/2021                  | true  | 2 March 2021
            2021-03-02 | 04/02/2021                  | false | 4 February 2021
            2021-02    | February 2021               | true  | February 2021
            2021-02    | Feb                         | true  | February
            2021-02    | 2021-02                     | true  | February 2021
            2021-02    | 14 February 2021            | false | 14 February 2021
            2021       | 2021                        | true  | 2021
            2021       | in 2021                     | true  | 2021
            2021       | 2020                        | false | 2020
            """)
    void marksWhatPeopleType(String key, String typed, boolean right, String readAs) {
        Marking marking = new DateKey(key, false).mark(typed);

        assertThat(marking.right()).as(marking.toString()).isEqualTo(right);
        assertThat(marking.readAs()).isEqualTo(readAs);
    }

    @Test
    void aWeekdayAloneIsRightWhereTheArticleNamesTheDayByIt() {
        DateKey key = new DateKey("2021-02-14", true);

        assertThat(key.mark("sunday").right()).isTrue();
        assertThat(key.mark("on Sun").right()).isTrue();
        assertThat(key.mark("Monday").right()).isFalse();
    }

    @Test
    void whatDecidedIsExplained() {
        DateKey key = new DateKey("2021-02-14", false);

        assertThat(key.mark("Sunday").note()).isEqualTo("A weekday alone does not settle the date here.");
        assertThat(key.mark("Monday 14 February").note()).isEqualTo("14 February 2021 is a Sunday; the date decides.");
        assertThat(key.mark("February 2021").note()).isEqualTo("The article gives the date more exactly.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "99/99/9999", "0/0", "2021-13-01", "day", "the", "٢٠٢١", "<b>", "1 1 1 1"})
    void anythingCanBeMarked(String typed) {
        assertThat(new DateKey("2021-02-14", true).mark(typed).right()).isFalse();
    }

    @Test
    void aModelAnswerNeedsItsYearAndOneMeaning() {
        assertThat(DateKey.of("Sunday 14 February 2021")).contains(new DateKey("2021-02-14", false));
        assertThat(DateKey.of("14 February")).isEmpty();
        assertThat(DateKey.of("02/03/2021")).isEmpty();
        assertThat(DateKey.of("Monday 14 February 2021")).isEmpty();
    }
}

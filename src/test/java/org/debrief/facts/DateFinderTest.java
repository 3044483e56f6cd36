package org.debrief.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Article;
import org.debrief.reading.ArticleReader;
import org.debrief.reading.ReferentResolver;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateFinderTest {

    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 5, 15);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The bridge was opened on 17 February 2021.            | 2021-02-17
            The bridge was opened on Feb. 17, 2021.               | 2021-02-17
            The bridge was opened on February 17th, 2021.         | 2021-02-17
            The bridge was opened on 17/02/2021.                  | 2021-02-17
            The bridge was opened on 2021-02-17.                  | 2021-02-17
            The bridge was opened in March 2019.                  | 2019-03
            The bridge was opened in 1987.                        | 1987
            The bridge was opened on Monday.                      | 2024-05-13
            The bridge will be opened on Monday.                  | 2024-05-20
            The bridge is to be opened on Friday morning.         | 2024-05-17
            The bridge was opened on Friday.                      | 2024-05-10
            The bridge was opened yesterday.                      | 2024-05-14
            The bridge will be opened tomorrow.                   | 2024-05-16
            The bridge was opened last week.                      | 2024-05-06/2024-05-12
            The bridge will be opened next month.                 | 2024-06
            The bridge was opened last year.                      | 2023
            The bridge was opened two years ago.                  | 2022
            The bridge was opened in September.                   | 2023-09
            The bridge will be opened in September.               | 2024-09
            The bridge was opened on 3 April.                     | 2024-04-03
            The bridge will be opened on 3 April.                 | 2025-04-03
            The bridge was opened last summer.                    | 2023-06-01/2023-08-31
            The bridge was opened in the 1960s.                   | 1960-01-01/1969-12-31
            The bridge was opened on Monday of last week.         | 2024-05-06
            The bridge was opened seventeen years ago.            | 2007
            The bridge was opened in the nineteenth century.      | 1800-01-01/1899-12-31
            The bridge was opened on New Year’s Day.              | 2024-01-01
            The bridge was opened in the third quarter of last year. | 2023-07/2023-09
            The mayor plans to open the bridge on Saturday.       | 2024-05-18
            The bridge could be opened as early as Saturday, he said. | 2024-05-18
            The bridge was opened as early as 3 April.            | 2024-04-03
            """)
    void settlesDatesByThePublicationDay(String text, String value) {
        assertThat(find(text, PUBLISHED)).extracting(DatedEvent::value).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was opened on Monday.",
                "The bridge was opened last week.",
                "The bridge was opened in September.",
                "The bridge was opened on 03/02/2021."
            })
    void leavesOpenWhatNothingSettles(String text) {
        assertThat(find(text, null)).hasSize(1).extracting(DatedEvent::value).containsOnlyNulls();
    }

    @Test
    void elevenSeptemberIsADayOnlyNearOne() {
        LocalDate autumn = LocalDate.of(2024, 9, 20);

        assertThat(find("The bridge was opened on September 11.", autumn).get(0).value())
                .isEqualTo("2024-09-11");
        assertThat(find("The bridge was opened for Sept. 11 survivors.", LocalDate.of(2024, 8, 20))
                        .get(0)
                        .value())
                .isNull();
        assertThat(find("The bridge has been watched since September 11.", PUBLISHED)
                        .get(0)
                        .value())
                .isNull();
        assertThat(find("The bridge was opened on September 11, 2023.", PUBLISHED)
                        .get(0)
                        .value())
                .isEqualTo("2023-09-11");
    }

    @Test
    void aMonthBeforeANounIsOpenInThatMonth() {
        assertThat(find("The council reviewed the October agreement.", LocalDate.of(2024, 10, 15)))
                .extracting(DatedEvent::value)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bridge was closed before Super Tuesday.",
                "Today, few people use the bridge.",
                "The boats may leave the harbour.",
                "The soldiers march through the town.",
                "More than 2000 people signed the letter.",
                "The tower is 1990 metres above the sea."
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(find(text, PUBLISHED)).isEmpty();
    }

    @Test
    void countsOnFromTheDayJustNamed() {
        assertThat(find("The bridge was opened on 3 April. It was closed three days later.", PUBLISHED))
                .extracting(DatedEvent::value)
                .containsExactly("2024-04-03", "2024-04-06");
    }

    private static List<DatedEvent> find(String text, @Nullable LocalDate published) {
        AnnotatedArticle article = new ArticleReader().read(new Article("", text, published));
        return new DateFinder().find(article, ReferentResolver.of(article));
    }
}

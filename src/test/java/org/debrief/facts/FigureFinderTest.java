package org.debrief.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.debrief.reading.AnnotatedArticle;
import org.debrief.reading.Reading;
import org.debrief.reading.ReferentResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The harbour has 48 berths.                                | 48          |           | berths        | COUNT    | EXACT
            The council bought 3,250 new lamps last spring.           | 3250        |           | new lamps     | COUNT    | EXACT
            The 4,200-strong crowd sang until midnight.               | 4200        |           | crowd         | STRENGTH | EXACT
            Some two million letters were delivered in a week.        | 2000000     |           | letters       | COUNT    | ABOUT
            Prices rose by 3.5 per cent in a single year.             | 3.5         | percent   |               | PERCENT  | EXACT
            More than 60% of the voters stayed at home.               | 60          | percent   | voters        | PERCENT  | MORE_THAN
            The bridge cost $1.2bn to build.                          | 1200000000  | USD       |               | MONEY    | EXACT
            The museum raised £3m from its friends.                   | 3000000     | GBP       |               | MONEY    | EXACT
            The prize is worth up to 40,000 euros.                    | 40000       | EUR       |               | MONEY    | UP_TO
            The tunnel is nearly 12 kilometres long.                  | 12          | kilometre |               | MEASURE  | NEARLY
            The ship carried at least 900 tonnes of wheat.            | 900         | tonne     | wheat         | MEASURE  | AT_LEAST
            The strike lasted two weeks.                              | 2           | week      |               | DURATION | EXACT
            A 14-year-old boy found the ring.                         | 14          | year      |               | AGE      | EXACT
            The keeper counted twenty-seven swans on the lake.        | 27          |           | swans         | COUNT    | EXACT
            """)
    void readsNumbers(String text, BigDecimal value, String unit, String of, FigureForm form, Bound bound) {
        List<Figure> figures = find(text);
        assertThat(figures).first().satisfies(figure -> {
            assertThat(figure.value()).isEqualByComparingTo(value);
            assertThat(figure.unit()).isEqualTo(unit);
            assertThat(figure.of()).isEqualTo(of);
            assertThat(figure.form()).isEqualTo(form);
            assertThat(figure.bound()).isEqualTo(bound);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Boeing 737 landed safely in the fog.",
                "Nobody has died of Covid-19 on the island.",
                "There is no one who knows why.",
                "The shop opened on 3 May 1987.",
                "The train leaves at 11:15 every morning.",
                "It was the 22nd fair in the town.",
                "The leaders of the G7 met in a castle.",
                "The members helped one another.",
                "Music of the 1960s filled the hall.",
                "Hundreds of people walked along the river."
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The repair will take between 20 and 30 days.",
                "The repair will take 20-30 days.",
                "The repair will take 20 to 30 days."
            })
    void knowsTheEndsOfARange(String text) {
        assertThat(find(text)).hasSize(2).allSatisfy(f -> assertThat(f.bound()).isEqualTo(Bound.RANGE));
    }

    private static List<Figure> find(String text) {
        AnnotatedArticle article = Reading.of(text);
        return new FigureFinder().find(article, ReferentResolver.of(article));
    }
}

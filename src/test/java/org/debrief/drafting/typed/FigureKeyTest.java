package org.debrief.drafting.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.debrief.facts.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureKeyTest {

    /** key | typed | right | read as */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9,600            | 9,600                          | true  | 9,600
            9,600            | 9600                           | true  | 9,600
            9,600            | 9 600                          | true  | 9,600
            9,600            | 9'600                          | true  | 9,600
            9,600            | nine thousand six hundred      | true  | 9,600
            9,600            | Nine thousand, six hundred.    | true  | 9,600
            9,600            | 9.6 thousand                   | true  | 9,600
            9,600            | 9.6k                           | true  | 9,600
            9,600            | 9 thousand 600                 | true  | 9,600
            9,600            | 9.600                          | true  | 9,600
            9,600            | ninety-six hundred             | true  | 9,600
            9,600            | 9,600 troops                   | true  | 9,600
            9,600            | there are 9,600 of them        | true  | 9,600
            9,600            | about 9,600                    | true  | about 9,600
            9,600            | 9,600 or so                    | true  | about 9,600
            9,600            | 9,601                          | false | 9,601
            9,600            | 96,00                          | false | 96
            9,600            | 960                            | false | 960
            9,600            | -9,600                         | false | -9,600
            9,600            | 9,600 euros                    | false | 9,600 euros
            9,600            | 9,600 %                        | false | 9,600 per cent
            more than 9,600  | 9,600                          | true  | 9,600
            more than 9,600  | > 9600                         | true  | more than 9,600
            more than 9,600  | at least 9,600                 | true  | at least 9,600
            more than 9,600  | about 9,600                    | true  | about 9,600
            more than 9,600  | less than 9,600                | false | less than 9,600
            $12 million      | $12m                           | true  | 12,000,000 dollars
            $12 million      | 12 million dollars             | true  | 12,000,000 dollars
            $12 million      | US$ 12 million                 | true  | 12,000,000 dollars
            $12 million      | 12 million                     | true  | 12,000,000
            $12 million      | 12,000,000                     | true  | 12,000,000
            $12 million      | twelve million                 | true  | 12,000,000
            $12 million      | 12 million euros               | false | 12,000,000 euros
            $12 million      | 12                             | false | 12
            £1.25bn          | 1.25 billion pounds            | true  | 1,250,000,000 pounds
            £1.25bn          | 1,25 billion                   | true  | 1,250,000,000
            £1.25bn          | 1250 million                   | true  | 1,250,000,000
            3.5 per cent     | 3.5%                           | true  | 3.5 per cent
            3.5 per cent     | 3,5 %                          | true  | 3.5 per cent
            3.5 per cent     | 3.5                            | true  | 3.5
            3.5 per cent     | three point five percent       | true  | 3.5 per cent
            3.5 per cent     | three and a half per cent      | true  | 3.5 per cent
            3.5 per cent     | 3½%                            | true  | 3.5 per cent
            3.5 per cent     | 35 %                           | false | 35 per cent
            2.125            | 2,125                          | true  | 2.125
            12 kilometres    | 12km                           | true  | 12 kilometres
            12 kilometres    | 12,000 metres                  | true  | 12,000 metres
            12 kilometres    | 12 miles                       | false | 12 miles
            12 metres        | 12 m                           | true  | 12 metres
            two weeks        | 14 days                        | true  | 14 days
            two weeks        | a fortnight                    | false |
            two weeks        | 2                              | true  | 2
            2.5 million      | two and a half million         | true  | 2,500,000
            500,000          | half a million                 | true  | 500,000
            1,234,567        | 12,34,567                      | true  | 1,234,567
            1,234.5          | 1.234,5                        | true  | 1,234.5
            24               | two dozen                      | true  | 24
            30               | thirty                         | true  | 30
            35               | thirty-five                    | true  | 35
            11               | five six                       | false |
            9,600            | 9,600 or 5,000                 | false |
            9,600            | not 9,600                      | false |
            9,600            | 5 10                           | false |
            9,600            | 9,600/5,000                    | false |
            9,600            | no idea                        | false |
            """)
    void marksWhatPeopleType(String key, String typed, boolean right, String readAs) {
        Marking marking = FigureKey.of(key).orElseThrow().mark(typed);

        assertThat(marking.right()).as(marking.toString()).isEqualTo(right);
        assertThat(marking.readAs()).isEqualTo(readAs);
    }

    @Test
    void theLimitInTheKeyIsExplained() {
        FigureKey key = new FigureKey(new BigDecimal("9600"), null, Bound.MORE_THAN);

        assertThat(key.mark("9600").note()).isEqualTo("The article says: more than 9,600. The number alone decides.");
        assertThat(key.mark("under 9,600").note()).isEqualTo("The article says the opposite: more than 9,600.");
        assertThat(key.mark("more than 9,600").note()).isEmpty();
        assertThat(new FigureKey(new BigDecimal("9600"), null, Bound.EXACT)
                        .mark("about 9,600")
                        .note())
                .isEqualTo("The article gives the number itself, without a limit.");
    }

    @Test
    void anotherUnitIsExplained() {
        assertThat(new FigureKey(new BigDecimal("1.2e7"), "USD", Bound.EXACT)
                        .mark("12m euros")
                        .note())
                .isEqualTo("The article gives another unit: 12,000,000 dollars.");
    }

    /** Whatever a trainee types, marking answers and does not fail. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "…",
                "$",
                "m",
                "%",
                "-",
                "and",
                "a",
                "half",
                "point",
                "9.",
                ".",
                ",5",
                "1e9",
                "٩٦٠٠",
                "½",
                "9,,600",
                "million million million",
                "<script>",
                "99999999999999999999999999 trillion"
            })
    void anythingCanBeMarked(String typed) {
        assertThat(new FigureKey(new BigDecimal("9600"), null, Bound.EXACT)
                        .mark(typed)
                        .right())
                .isFalse();
    }

    @Test
    void aModelAnswerThatIsNoNumberGivesNoKey() {
        assertThat(FigureKey.of("many")).isEqualTo(Optional.empty());
    }
}

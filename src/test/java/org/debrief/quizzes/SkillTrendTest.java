package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.debrief.quizzes.picking.FactGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How one skill goes from quiz to quiz: what is drawn, and what is said of it. */
class SkillTrendTest {

    @Test
    void dotsAreSpreadFromLeftToRightAndAFullScoreIsAtTheTop() {
        SkillTrend trend = trend(0, 4, 2, 4, 4, 4);

        assertThat(trend.line()).isEqualTo("10,100 150,50 290,0");
        assertThat(trend.dots()).noneMatch(SkillTrend.Dot::few);
    }

    @Test
    void aSingleDotStandsInTheMiddleAndHollowWhereItIsOfVeryFew() {
        assertThat(trend(1, 2).dots()).containsExactly(new SkillTrend.Dot(150, 50, 50, true));
    }

    @Test
    void halvesAreComparedOnlyWhereThereAreEnoughQuestionsAndQuizzes() {
        SkillTrend enough = trend(1, 3, 1, 3, 2, 3, 3, 3);
        assertThat(enough.hasHalves()).isTrue();
        assertThat(enough.earlier().percent()).isEqualTo(33);
        assertThat(enough.later().percent()).isEqualTo(83);
        assertThat(enough.all().marksText()).isEqualTo("7");

        assertThat(trend(1, 2, 1, 2, 2, 2, 2, 3).isOfFew()).isTrue();
        assertThat(trend(1, 2, 1, 2, 2, 2, 2, 3).hasHalves()).isFalse();
        assertThat(trend(5, 9, 5, 9, 5, 9).hasHalves()).isFalse();
    }

    @Test
    void theTableHasALineForEachAttemptTheNewestFirstAndADashWhereASkillWasNotAskedFor() {
        SkillTrend figures = trend(1, 2, 3, 3);
        SkillTrend dates = new SkillTrend(FactGroup.DATES, figures.points().subList(1, 2));

        assertThat(TrendRow.of(List.of(figures, dates)))
                .extracting(TrendRow::attemptId, TrendRow::cells)
                .containsExactly(
                        tuple(1L, List.of("3 of 3 (100 %)", "3 of 3 (100 %)")),
                        tuple(0L, List.of("1 of 2 (50 %)", "–")));
    }

    @ParameterizedTest
    @CsvSource({"1.0000, 1", "0.3333, 0.333333333", "0.6667, 0.666666667", "0.5000, 0.5", "0.1429, 0.142857143", "0, 0"
    })
    void aStoredShareIsReadAsThePartsThatItWas(BigDecimal stored, double share) {
        assertThat(Marks.share(stored)).isCloseTo(share, within(1e-9));
    }

    /** @param marksAndMax the marks and the most marks of each quiz */
    private static SkillTrend trend(int... marksAndMax) {
        List<SkillTrend.Point> points = IntStream.range(0, marksAndMax.length / 2)
                .mapToObj(i -> new SkillTrend.Point(
                        i,
                        "Quiz",
                        Instant.ofEpochSecond(i),
                        ZoneOffset.UTC,
                        new Score(marksAndMax[2 * i], marksAndMax[2 * i + 1], null)))
                .toList();
        return new SkillTrend(FactGroup.FIGURES, points);
    }
}

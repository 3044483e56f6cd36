package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.debrief.pages.Problems;
import org.debrief.quizzes.picking.FactGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillLineTest {

    @ParameterizedTest
    @CsvSource({"9, 9, true", "10, 2, true", "10, 3, false", "0, 0, false"})
    void aCautionStandsWhereThereIsLittle(long answers, long questions, boolean few) {
        assertThat(figure(FactGroup.DATES, answers, questions, "0").isFew()).isEqualTo(few);
    }

    @Test
    void theWeakestHasEnoughBehindItWhereOneHas() {
        SkillLine line = line(
                figure(FactGroup.SAID, 20, 5, "16"),
                figure(FactGroup.FIGURES, 20, 5, "8.5"),
                figure(FactGroup.DATES, 3, 3, "0"));

        assertThat(line.weakest().orElseThrow().skill()).isEqualTo(FactGroup.FIGURES);
        assertThat(line.all().percentText()).isEqualTo("57 %");
        assertThat(line(figure(FactGroup.SAID, 2, 2, "1"), figure(FactGroup.DATES, 3, 3, "0"))
                        .weakest()
                        .orElseThrow()
                        .skill())
                .isEqualTo(FactGroup.DATES);
        assertThat(line().weakest()).isEmpty();
        assertThat(line().all().percentText()).isEqualTo("–");
    }

    @Test
    void theDrawingLeavesOutWhatWasNotAskedAndSaysWhatIsLeftToTheTable() {
        SkillLine asked = line(figure(FactGroup.SAID, 4, 2, "2"), figure(FactGroup.DATES, 20, 5, "20"));
        SkillTrend trend = SkillTrend.of(List.of(asked, line(), asked));

        assertThat(trend.courses())
                .extracting(SkillTrend.Course::skill)
                .containsExactly(FactGroup.SAID, FactGroup.DATES);
        assertThat(trend.courses().get(0).path()).isEqualTo("36,85 326,85");
        assertThat(trend.courses().get(0).points()).allMatch(SkillTrend.Point::few);
        assertThat(trend.courses().get(1).path()).isEqualTo("36,10 326,10");
        assertThat(SkillTrend.of(Collections.nCopies(30, asked)).left()).isEqualTo(6);

        SkillBars bars = SkillBars.of(Collections.nCopies(2, asked));
        assertThat(bars.groups().get(0).bars()).extracting(SkillBars.Bar::width).containsExactly(80, 160);
        assertThat(SkillBars.of(manyLines(13)).left()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', ''",
        "x, '', '', cohort",
        "1, 2026-02-30, '', from",
        "1, '', tomorrow, to",
        "'', 2026-03-02, 2026-03-01, to",
        "'', 9999-03-02, '', from"
    })
    void aFilterSaysWhatIsWrongWithIt(String cohort, String from, String to, String field) {
        Problems problems = SkillFilter.sent(cohort, "", from, to, "").problems();

        assertThat(problems.all().keySet()).isEqualTo(field.isEmpty() ? Set.of() : Set.of(field));
    }

    private static List<SkillLine> manyLines(int count) {
        return LongStream.range(0, count)
                .mapToObj(i ->
                        SkillLine.of(i, "Line " + i, Map.of(FactGroup.SAID, figure(FactGroup.SAID, i + 1, 1, "1"))))
                .toList();
    }

    private static SkillLine line(SkillFigure... figures) {
        Map<FactGroup, SkillFigure> found = new EnumMap<>(FactGroup.class);
        for (SkillFigure figure : figures) {
            found.put(figure.skill(), figure);
        }
        return SkillLine.of(0, "All", found);
    }

    private static SkillFigure figure(FactGroup skill, long answers, long questions, String marks) {
        return new SkillFigure(skill, answers, questions, new BigDecimal(marks));
    }
}

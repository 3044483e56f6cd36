package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.reports.ItemRow.OptionRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemAdviceTest {

    private static final List<OptionRow> WORKING = List.of(
            new OptionRow("key", true, 20, 50, 9, 8, 3),
            new OptionRow("B", false, 12, 30, 1, 6, 5),
            new OptionRow("C", false, 8, 20, 1, 4, 3));

    @Test
    void nothingIsSaidOfASoundQuestion() {
        assertThat(advice(WORKING, 40, 0.5, 40.0, 60.0)).isEmpty();
    }

    @Test
    void nothingIsSaidOfTooFewAttempts() {
        assertThat(advice(WORKING, 9, 0.5, -40.0, -60.0)).isEmpty();
        assertThat(advice(WORKING, 10, 0.5, -40.0, -60.0)).hasSize(1);
    }

    @Test
    void aDistractorThatTheStrongPreferPointsToTheKey() {
        List<OptionRow> rivalled = List.of(
                new OptionRow("key", true, 20, 50, 3, 8, 9),
                new OptionRow("B", false, 12, 30, 7, 3, 2),
                new OptionRow("C", false, 8, 20, 1, 4, 3));

        assertThat(advice(rivalled, 40, 0.5, -20.0, -30.0))
                .containsExactly("Strong trainees choose “B” more than the key: check the key.");
    }

    @Test
    void whatRunsAgainstTheRestIsToBeLookedAt() {
        assertThat(advice(WORKING, 40, 0.5, -1.0, -2.0))
                .singleElement()
                .asString()
                .startsWith("Trainees who do well elsewhere");
    }

    @Test
    void lowEfficiencyIsToldBelowFifteenPercent() {
        assertThat(advice(WORKING, 40, 0.5, 5.0, 14.9))
                .singleElement()
                .asString()
                .startsWith("It hardly tells");
        assertThat(advice(WORKING, 40, 0.5, 5.0, 15.0)).isEmpty();
    }

    @Test
    void whatNearlyEverybodyKnowsTellsNothing() {
        assertThat(advice(WORKING, 40, 0.95, null, null))
                .singleElement()
                .asString()
                .startsWith("Nearly everybody");
    }

    @Test
    void worseThanGuessingIsTold() {
        assertThat(advice(WORKING, 40, 0.3, 40.0, 60.0))
                .singleElement()
                .asString()
                .startsWith("Fewer get it right");
    }

    @Test
    void optionsThatNobodyChoosesAreNamed() {
        List<OptionRow> idle = List.of(
                new OptionRow("key", true, 24, 60, 9, 8, 7),
                new OptionRow("B", false, 15, 38, 1, 10, 4),
                new OptionRow("C", false, 1, 3, 0, 0, 1),
                new OptionRow("D", false, 0, 0, 0, 0, 0));

        assertThat(advice(idle, 40, 0.6, 40.0, 60.0))
                .containsExactly("Hardly anybody chooses “C” or “D”: another option would tempt more.");
        assertThat(advice(idle, 19, 0.6, 40.0, 60.0)).isEmpty();
    }

    @Test
    void aTypedAnswerHasNoOptionsToSpeakOf() {
        ItemRow typed = row(QuestionFormat.TYPED_FIGURE, WORKING, 40, figures(0.5, 40.0, 60.0));

        assertThat(typed.advice()).isEmpty();
    }

    private static List<String> advice(
            List<OptionRow> options,
            int attempts,
            double facility,
            @Nullable Double discrimination,
            @Nullable Double efficiency) {
        return row(QuestionFormat.SINGLE_CHOICE, options, attempts, figures(facility, discrimination, efficiency))
                .advice();
    }

    private static ItemFigures figures(double facility, @Nullable Double discrimination, @Nullable Double efficiency) {
        return new ItemFigures(facility, 0.5, 1.0 / 3, discrimination, efficiency, 10.0, 0.4);
    }

    private static ItemRow row(QuestionFormat format, List<OptionRow> options, int attempts, ItemFigures figures) {
        return new ItemRow(
                1,
                1,
                1,
                QuestionKind.FIGURE,
                format,
                "How many?",
                figures,
                20,
                options,
                true,
                0,
                attempts,
                TimesUsed.NONE,
                false,
                false,
                false);
    }
}

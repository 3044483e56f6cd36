package org.debrief.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.debrief.reading.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

    private static final List<String> NAMES = List.of("Ada Lund", "Ben Moor", "Carla Diaz", "Dan Okoro");

    @Test
    void letsAWellMadeQuestionThrough() {
        assertThat(Gate.lets(draft("Who said that the quay of Vik was safe?", NAMES)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who said that the quay of Vik was safe?",
                "Who said that the quay of Vik was safe",
                "Who said that? The quay of Vik was safe?",
                "Who said “the quay of Vik was safe?",
                "Who said that the quay , of Vik was safe?",
                "Who said so?",
                "Who said that the fair in the old quay of Vik in the old quay of Vik was safe?",
                "Who said that Ada Lund was safe?"
            })
    void refusesAStemThatReadsBadlyOrGivesTheKeyAway(String stem) {
        assertThat(Gate.lets(draft(stem, NAMES))).isFalse();
    }

    @Test
    void aKeyInsideAnotherWordGivesNothingAway() {
        assertThat(Gate.lets(
                        draft("Who was sentenced for the fire at the quay of Vik?", List.of("Ten", "Bo", "Al", "Cy"))))
                .isTrue();
    }

    @Test
    void refusesOptionsThatAreTheSameButForTheirForm() {
        assertThat(Gate.lets(draft(
                        "Who said that the quay of Vik was safe?",
                        List.of("Ada Lund", "ADA LUND", "Ben Moor", "Carla Diaz"))))
                .isFalse();
    }

    @Test
    void takesThreeNamesWhereTheArticleHasNoMore() {
        assertThat(Gate.lets(draft("Who said that the quay of Vik was safe?", NAMES.subList(0, 3))))
                .isTrue();
        assertThat(Gate.lets(draft("Who said that the quay of Vik was safe?", NAMES.subList(0, 2))))
                .isFalse();
    }

    @Test
    void refusesFewerThanFourFigures() {
        Draft figures = new Draft(
                QuestionKind.FIGURE,
                QuestionFormat.SINGLE_CHOICE,
                "How many ships left the quay of Vik?",
                "f1",
                Difficulty.RECALL,
                List.of(
                        new DraftOption("30", true, "Because."),
                        new DraftOption("40", false, "Because."),
                        new DraftOption("60", false, "Because.")),
                new TextSpan(0, 10),
                "Because.");
        assertThat(Gate.lets(figures)).isFalse();
    }

    @Test
    void onlyWhatIsTrueOrFalseEndsWithAFullStop() {
        assertThat(Gate.lets(trueOrFalse("True or false: Ada Lund opened the quay.")))
                .isTrue();
        assertThat(Gate.lets(trueOrFalse("True or false: Ada Lund opened the quay for two days before.")))
                .isFalse();
        assertThat(Gate.lets(trueOrFalse("True or false: Ada Lund opened the quay?")))
                .isFalse();
        assertThat(Gate.lets(trueOrFalse("Ada Lund opened the quay."))).isFalse();
        assertThat(Gate.lets(trueOrFalse("True or false: Ada Lund opened , the quay.")))
                .isFalse();
        assertThat(Gate.lets(draft("Who said that the quay of Vik was safe.", NAMES)))
                .isFalse();
    }

    private static Draft trueOrFalse(String stem) {
        return new Draft(
                QuestionKind.WHO_SAID,
                QuestionFormat.TRUE_FALSE,
                stem,
                "f1",
                Difficulty.RECALL,
                List.of(new DraftOption("True", false, "Because."), new DraftOption("False", true, "Because.")),
                new TextSpan(0, 10),
                "Because.");
    }

    static Draft draft(String stem, List<String> options) {
        return new Draft(
                QuestionKind.WHO_SAID,
                QuestionFormat.SINGLE_CHOICE,
                stem,
                "f1",
                Difficulty.RECALL,
                options.stream()
                        .map(text -> new DraftOption(text, text.equals(options.get(0)), "Because."))
                        .toList(),
                new TextSpan(0, 10),
                "Because.");
    }
}

package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.questions.BankQuestion;
import org.debrief.quizzes.picking.FactGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was right, counted by skill. */
class SkillResultsTest {

    private static final Ruling DROPPED =
            new Ruling(RulingKind.DROP, List.of(), "Two answers are right.", Instant.EPOCH);

    @Test
    void eachSkillThatIsAskedForIsCountedInTheOrderOfSkills() {
        List<SkillResult> results = SkillResults.of(
                List.of(
                        asked(QuestionKind.WHY, 1),
                        asked(QuestionKind.FIGURE, 2),
                        asked(QuestionKind.WHAT_SAID, 3),
                        asked(QuestionKind.FIGURE, 4),
                        asked(QuestionKind.WHO_SAID, 5)),
                question -> question.versionId() == 2 || question.versionId() == 5 ? 1 : 0);

        assertThat(results)
                .extracting(SkillResult::skill, result -> result.score().marksText(), SkillResult::questions)
                .containsExactly(
                        tuple(FactGroup.SAID, "1", 2),
                        tuple(FactGroup.FIGURES, "1", 2),
                        tuple(FactGroup.OTHER, "0", 1));
    }

    @Test
    void threeThirdsAreOne() {
        List<RuledQuestion> dates = Stream.of(1, 2, 3)
                .map(version -> asked(QuestionKind.DATE, version))
                .toList();

        assertThat(SkillResults.of(dates, question -> 1.0 / 3))
                .extracting(result -> result.score().marks().toPlainString())
                .containsExactly("1");
    }

    @Test
    void whatWasDroppedDoesNotCountAndASkillWithNothingElseIsNotThere() {
        RuledQuestion dropped = new RuledQuestion(asked(QuestionKind.DATE, 1).question(), DROPPED);

        assertThat(SkillResults.of(List.of(dropped, asked(QuestionKind.FIGURE, 2)), question -> 1))
                .extracting(SkillResult::skill, SkillResult::questions)
                .containsExactly(tuple(FactGroup.FIGURES, 1));
        assertThat(SkillResults.of(List.of(dropped), question -> 1)).isEmpty();
    }

    @Test
    void resultsOfSeveralAttemptsAreSummed() {
        List<SkillResult> one = SkillResults.of(List.of(asked(QuestionKind.FIGURE, 1)), question -> 0.5);
        List<SkillResult> two =
                SkillResults.of(List.of(asked(QuestionKind.DATE, 2), asked(QuestionKind.FIGURE, 3)), question -> 1);

        assertThat(SkillResults.sum(Stream.concat(one.stream(), two.stream()).toList()))
                .extracting(SkillResult::skill, result -> result.score().marksText(), SkillResult::questions)
                .containsExactly(tuple(FactGroup.FIGURES, "1.5", 2), tuple(FactGroup.DATES, "1", 1));
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void everyKindOfQuestionAsksForOneSkill(QuestionKind kind) {
        assertThat(SkillResults.of(List.of(asked(kind, 1)), question -> 1))
                .extracting(SkillResult::skill)
                .containsExactly(FactGroup.of(kind));
    }

    private static RuledQuestion asked(QuestionKind kind, long version) {
        return new RuledQuestion(
                new BankQuestion(
                        version,
                        version,
                        1,
                        1,
                        kind,
                        QuestionFormat.SINGLE_CHOICE,
                        Difficulty.RECALL,
                        "Stem?",
                        List.of(),
                        null,
                        "",
                        null),
                null);
    }
}

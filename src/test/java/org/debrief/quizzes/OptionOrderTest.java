package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptionOrderTest {

    private static final List<BankOption> OPTIONS = List.of(
            new BankOption(UUID.randomUUID(), "one", true, "", null),
            new BankOption(UUID.randomUUID(), "two", false, "", null),
            new BankOption(UUID.randomUUID(), "three", false, "", null),
            new BankOption(UUID.randomUUID(), "four", false, "", null));

    @ParameterizedTest
    @EnumSource(names = {"FIGURE", "DATE"})
    void numbersAndDatesStandAsTheirAuthorPutThem(QuestionKind kind) {
        assertThat(LongStream.range(0, 50).mapToObj(seed -> OptionOrder.of(question(kind, 7), seed)))
                .allMatch(OPTIONS::equals);
    }

    @Test
    void anAttemptShowsTheSameOrderEachTime() {
        BankQuestion question = question(QuestionKind.WHO_SAID, 7);

        assertThat(OptionOrder.of(question, 42))
                .isEqualTo(OptionOrder.of(question, 42))
                .hasSameElementsAs(OPTIONS);
    }

    @ParameterizedTest
    @EnumSource(names = {"WHO_SAID", "WHAT_SAID"})
    void overAttemptsTheKeyIsInEachPlaceAboutEquallyOften(QuestionKind kind) {
        int[] places = new int[OPTIONS.size()];
        for (long seed = 0; seed < 4000; seed++) {
            places[OptionOrder.of(question(kind, 7), seed * 0x9E3779B97F4A7C15L).indexOf(OPTIONS.get(0))]++;
        }

        assertThat(IntStream.of(places)).allMatch(count -> count > 850 && count < 1150);
    }

    /** Within one attempt, too: the same seed must not put the key of every question into one place. */
    @Test
    void overTheQuestionsOfOneAttemptTheKeyIsInEachPlace() {
        int[] places = new int[OPTIONS.size()];
        for (long version = 1; version <= 200; version++) {
            places[OptionOrder.of(question(QuestionKind.WHO_SAID, version), 42).indexOf(OPTIONS.get(0))]++;
        }

        assertThat(IntStream.of(places)).allMatch(count -> count > 25);
    }

    /** Events are stored in the right order, so they are shuffled whatever they are about. */
    @Test
    void eventsToOrderAreShuffled() {
        int[] places = new int[OPTIONS.size()];
        for (long seed = 0; seed < 4000; seed++) {
            BankQuestion question = question(QuestionKind.DATE, QuestionFormat.ORDERING, 7);
            places[OptionOrder.of(question, seed).indexOf(OPTIONS.get(0))]++;
        }

        assertThat(IntStream.of(places)).allMatch(count -> count > 850 && count < 1150);
    }

    /** A statement must not stand opposite its speaker more often than chance has it. */
    @Test
    void statementsAndSpeakersAreShuffledEachOnItsOwn() {
        List<BankOption> pairs = OPTIONS.stream()
                .map(o -> new BankOption(o.id(), o.text(), true, "", "Statement of " + o.text()))
                .toList();
        int opposite = 0;
        for (long seed = 0; seed < 4000; seed++) {
            BankQuestion question = question(QuestionKind.WHO_SAID, QuestionFormat.MATCHING, 7, pairs);
            List<BankOption> statements = OptionOrder.statements(question, seed);
            List<BankOption> speakers = OptionOrder.of(question, seed);
            opposite += statements.get(0).equals(speakers.get(0)) ? 1 : 0;
        }

        assertThat(opposite).isBetween(850, 1150);
    }

    private static BankQuestion question(QuestionKind kind, long versionId) {
        return question(kind, QuestionFormat.SINGLE_CHOICE, versionId);
    }

    private static BankQuestion question(QuestionKind kind, QuestionFormat format, long versionId) {
        return question(kind, format, versionId, OPTIONS);
    }

    private static BankQuestion question(
            QuestionKind kind, QuestionFormat format, long versionId, List<BankOption> options) {
        return new BankQuestion(
                1, versionId, 1, 1, kind, format, Difficulty.RECALL, "Who counts?", options, null, "", null);
    }
}

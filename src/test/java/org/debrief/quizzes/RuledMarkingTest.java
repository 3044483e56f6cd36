package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How answers are marked once somebody has ruled on their question, format by format. */
class RuledMarkingTest {

    private static final long VERSION = 7;

    private final BankQuestion choice =
            question(QuestionFormat.SINGLE_CHOICE, option("Ana", true), option("Joel", false), option("Mira", false));
    private final BankQuestion trueOrFalse =
            question(QuestionFormat.TRUE_FALSE, option("True", true), option("False", false));
    private final BankQuestion figure = question(QuestionFormat.TYPED_FIGURE, option("12 million euros", true));
    private final BankQuestion date = question(QuestionFormat.TYPED_DATE, option("12 March 2026", true));
    private final BankQuestion matching = question(
            QuestionFormat.MATCHING,
            option("Ana", true, "We will not sign."),
            option("Joel", true, "We will wait."),
            option("Tom", false));
    private final BankQuestion ordering =
            question(QuestionFormat.ORDERING, option("Opened", true), option("Founded", true), option("Began", true));

    @Test
    void anotherOptionIsTheKey() {
        RuledQuestion ruled = key(choice, id(choice, 1));

        assertThat(share(ruled, chosen(choice, 0))).isEqualTo(0);
        assertThat(share(ruled, chosen(choice, 1))).isEqualTo(1);
        assertThat(share(ruled, chosen(choice, 2))).isEqualTo(0);
    }

    @Test
    void anotherOptionCountsAsWell() {
        RuledQuestion ruled = also(choice, id(choice, 0), id(choice, 2));

        assertThat(share(ruled, chosen(choice, 0))).isEqualTo(1);
        assertThat(share(ruled, chosen(choice, 1))).isEqualTo(0);
        assertThat(share(ruled, chosen(choice, 2))).isEqualTo(1);
        assertThat(share(ruled, null)).isEqualTo(0);
    }

    @Test
    void aSentenceThatWasCalledTrueIsFalse() {
        RuledQuestion ruled = key(trueOrFalse, id(trueOrFalse, 1));

        assertThat(share(ruled, chosen(trueOrFalse, 0))).isEqualTo(0);
        assertThat(share(ruled, chosen(trueOrFalse, 1))).isEqualTo(1);
    }

    @Test
    void anotherFigureIsTheKeyHoweverItIsWritten() {
        RuledQuestion ruled = key(figure, "14 million euros");

        assertThat(share(ruled, new Answer.Typed("12 million"))).isEqualTo(0);
        assertThat(share(ruled, new Answer.Typed("14,000,000"))).isEqualTo(1);
        assertThat(share(ruled, new Answer.Typed("14 million dollars"))).isEqualTo(0);
    }

    @Test
    void anotherFigureWithoutAUnitKeepsTheUnitOfTheQuestion() {
        RuledQuestion ruled = also(figure, "12 million euros", "14 million");

        assertThat(share(ruled, new Answer.Typed("12m euros"))).isEqualTo(1);
        assertThat(share(ruled, new Answer.Typed("14 million euros"))).isEqualTo(1);
        assertThat(share(ruled, new Answer.Typed("14 million dollars"))).isEqualTo(0);
        assertThat(share(ruled, new Answer.Typed("15 million"))).isEqualTo(0);
        assertThat(ruled.mark("14 million").readAs()).contains("14");
    }

    @Test
    void anotherDateIsTheKeyOrCountsAsWell() {
        assertThat(share(key(date, "13 March 2026"), new Answer.Typed("12 March")))
                .isEqualTo(0);
        assertThat(share(key(date, "13 March 2026"), new Answer.Typed("13/03/2026")))
                .isEqualTo(1);
        RuledQuestion both = also(date, "12 March 2026", "13 March 2026");
        assertThat(share(both, new Answer.Typed("Mar 12"))).isEqualTo(1);
        assertThat(share(both, new Answer.Typed("Mar 13"))).isEqualTo(1);
        assertThat(both.mark("soon").note()).isEqualTo("This could not be read as a date.");
    }

    @Test
    void statementsAreMatchedToOtherSpeakers() {
        RuledQuestion ruled = key(
                matching,
                id(matching, 0) + RuledQuestion.PAIRED + id(matching, 2),
                id(matching, 1) + RuledQuestion.PAIRED + id(matching, 1));

        assertThat(share(ruled, matched(matching, 0, 1))).isEqualTo(0.5);
        assertThat(share(ruled, matched(matching, 2, 1))).isEqualTo(1);
        assertThat(share(ruled, matched(matching, 2, 0))).isEqualTo(0.5);
    }

    @Test
    void eventsStandInAnotherOrder() {
        RuledQuestion ruled = key(ordering, id(ordering, 1), id(ordering, 0), id(ordering, 2));

        assertThat(share(ruled, placed(ordering, 1, 2, 3))).isEqualTo(1 / 3.0);
        assertThat(share(ruled, placed(ordering, 2, 1, 3))).isEqualTo(1);
        assertThat(ruled.order()).extracting(BankOption::text).containsExactly("Founded", "Opened", "Began");
    }

    @ParameterizedTest
    @EnumSource(QuestionFormat.class)
    void aDroppedQuestionGivesNoMarkAndTakesNone(QuestionFormat format) {
        BankQuestion question = Stream.of(choice, figure, date, trueOrFalse, matching, ordering)
                .filter(each -> each.format() == format)
                .findFirst()
                .orElseThrow();
        RuledQuestion dropped = ruled(question, RulingKind.DROP);
        RuledQuestion other = new RuledQuestion(other(choice), null);
        Answers answers =
                new Answers(Map.of(8L, new Answer.Chosen(choice.options().get(0).id())));

        assertThat(Grading.marks(dropped, answers)).isNull();
        assertThat(Grading.marks(List.of(dropped, other), answers)).isEqualByComparingTo("1");
        assertThat(Grading.maxMarks(List.of(dropped, other))).isEqualTo(1);
    }

    @Test
    void whatHoldsInAQuizIsOfItsVersionOnly() {
        Rulings.OfQuiz rulings = new Rulings.OfQuiz(
                Map.of(VERSION, new Ruling(RulingKind.DROP, List.of(), "Ambiguous.", Instant.EPOCH)));

        assertThat(rulings.counting(List.of(VERSION, 8L, 9L))).isEqualTo(2);
        assertThat(rulings.ruled(other(choice)).ruling()).isNull();
        assertThat(rulings.ruled(choice).dropped()).isTrue();
    }

    private static double share(RuledQuestion ruled, @Nullable Answer answer) {
        return Grading.share(ruled, answer == null ? Answers.NONE : new Answers(Map.of(VERSION, answer)));
    }

    private static RuledQuestion key(BankQuestion question, String... accepted) {
        return ruled(question, RulingKind.KEY, accepted);
    }

    private static RuledQuestion also(BankQuestion question, String... accepted) {
        return ruled(question, RulingKind.ALSO, accepted);
    }

    private static RuledQuestion ruled(BankQuestion question, RulingKind kind, String... accepted) {
        return new RuledQuestion(question, new Ruling(kind, List.of(accepted), "The article says so.", Instant.EPOCH));
    }

    private static String id(BankQuestion question, int option) {
        return question.options().get(option).id().toString();
    }

    private static Answer chosen(BankQuestion question, int option) {
        return new Answer.Chosen(question.options().get(option).id());
    }

    private static Answer matched(BankQuestion question, int... speakers) {
        Map<UUID, UUID> pairs = new HashMap<>();
        for (int i = 0; i < speakers.length; i++) {
            pairs.put(
                    question.options().get(i).id(),
                    question.options().get(speakers[i]).id());
        }
        return new Answer.Matched(pairs);
    }

    private static Answer placed(BankQuestion question, int... places) {
        Map<UUID, Integer> byEvent = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            byEvent.put(question.options().get(i).id(), places[i]);
        }
        return new Answer.Placed(byEvent);
    }

    private static BankOption option(String text, boolean key) {
        return new BankOption(UUID.randomUUID(), text, key, "", null);
    }

    private static BankOption option(String text, boolean key, String prompt) {
        return new BankOption(UUID.randomUUID(), text, key, "", prompt);
    }

    private static BankQuestion question(QuestionFormat format, BankOption... options) {
        return version(VERSION, format, new ArrayList<>(Arrays.asList(options)));
    }

    private static BankQuestion other(BankQuestion question) {
        return version(8, question.format(), question.options());
    }

    private static BankQuestion version(long version, QuestionFormat format, List<BankOption> options) {
        return new BankQuestion(
                1,
                version,
                1,
                1,
                QuestionKind.WHO_SAID,
                format,
                Difficulty.RECALL,
                "Which?",
                options,
                null,
                "",
                format.keyOf(options.get(0).text()).orElse(null));
    }
}

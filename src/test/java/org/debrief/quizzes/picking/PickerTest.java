package org.debrief.quizzes.picking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.debrief.reading.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PickerTest {

    private static final List<Difficulty> DIFFICULTIES = List.of(Difficulty.values());
    private static final List<QuestionKind> KINDS = List.of(QuestionKind.values());

    private static final Map<FactGroup, Integer> THREE_OF_EACH =
            Map.of(FactGroup.SAID, 3, FactGroup.FIGURES, 3, FactGroup.DATES, 3, FactGroup.OTHER, 3);

    /** Every kind and difficulty three times in each of three articles; no two ask the same fact. */
    private static List<BankQuestion> largeBank() {
        List<BankQuestion> bank = new ArrayList<>();
        for (long briefing = 1; briefing <= 3; briefing++) {
            for (QuestionKind kind : QuestionKind.values()) {
                for (int i = 0; i < 9; i++) {
                    bank.add(question(bank.size() + 1L, briefing, kind, DIFFICULTIES.get(i % 3), bank.size() * 100));
                }
            }
        }
        return bank;
    }

    @Test
    void theWishIsMetAndSpreadOverArticlesAndDifficulties() {
        Pick pick = new Picker(largeBank()).pick(wish(12, THREE_OF_EACH, 1L, 2L, 3L));

        assertThat(pick.questions()).hasSize(12);
        assertThat(pick.missing(id -> "")).isEmpty();
        for (FactGroup group : FactGroup.values()) {
            assertThat(of(group, pick.questions())).hasSize(3);
        }
        assertThat(count(pick, BankQuestion::briefingId).values()).containsOnly(4L);
        assertThat(count(pick, BankQuestion::difficulty).values()).allMatch(n -> n >= 3);
        assertThat(pick.questions()).isSortedAccordingTo((a, b) -> Long.compare(a.questionId(), b.questionId()));
    }

    @Test
    void theSameWishGivesTheSameSetAndAnotherSetAnotherOne() {
        Wish wish = wish(12, THREE_OF_EACH, 1L, 2L, 3L);
        List<BankQuestion> first = new Picker(largeBank()).pick(wish).questions();
        List<BankQuestion> second = new Picker(largeBank()).pick(other(wish, 2)).questions();

        assertThat(new Picker(largeBank()).pick(wish).questions()).isEqualTo(first);
        assertThat(second).hasSize(12).doesNotContainAnyElementsOf(first);
        assertThat(new Picker(largeBank()).pick(other(wish, 3)).missing(id -> ""))
                .isEmpty();
    }

    @Test
    void onlyWhatTheWishAllowsIsPicked() {
        Wish wish = new Wish(9, Map.of(), Set.of(2L), EnumSet.of(Difficulty.RECALL), 1);
        assertThat(new Picker(largeBank()).pick(wish).questions())
                .hasSize(9)
                .allMatch(q -> q.briefingId() == 2 && q.difficulty() == Difficulty.RECALL);
    }

    @Test
    void noTwoAskTheSameFact() {
        BankQuestion typed = asking(1, QuestionKind.FIGURE, QuestionFormat.TYPED_FIGURE, "4,200", 0);
        BankQuestion chosen = asking(2, QuestionKind.FIGURE, QuestionFormat.SINGLE_CHOICE, "4,200", 10);
        BankQuestion trueOrFalse = asking(3, QuestionKind.FIGURE, QuestionFormat.TRUE_FALSE, "False", 20);
        BankQuestion otherFigure = asking(4, QuestionKind.FIGURE, QuestionFormat.SINGLE_CHOICE, "12 tonnes", 30);
        BankQuestion elsewhere = asking(5, QuestionKind.FIGURE, QuestionFormat.SINGLE_CHOICE, "4,200", 500);
        BankQuestion said = asking(6, QuestionKind.WHO_SAID, QuestionFormat.SINGLE_CHOICE, "Ana Ruiz", 0);
        BankQuestion whatWasSaid = asking(7, QuestionKind.WHAT_SAID, QuestionFormat.SINGLE_CHOICE, "No.", 0);
        BankQuestion who = asking(8, QuestionKind.WHO_DID, QuestionFormat.SINGLE_CHOICE, "Varland", 0);
        BankQuestion what = asking(9, QuestionKind.WHAT_DONE, QuestionFormat.SINGLE_CHOICE, "It signed.", 0);

        assertThat(SameFact.asked(typed, chosen)).isTrue();
        assertThat(SameFact.asked(typed, trueOrFalse)).isTrue();
        assertThat(SameFact.asked(typed, otherFigure)).isFalse();
        assertThat(SameFact.asked(typed, elsewhere)).isFalse();
        assertThat(SameFact.asked(said, whatWasSaid)).isTrue();
        assertThat(SameFact.asked(who, what)).isTrue();
        assertThat(SameFact.asked(said, typed)).isFalse();
        assertThat(new Picker(List.of(typed, chosen, trueOrFalse, said, whatWasSaid, who, what))
                        .pick(wish(7, Map.of(), 1L))
                        .questions())
                .hasSize(3);
    }

    @Test
    void theSameWordsInAnotherArticleAreTheSameQuestion() {
        BankQuestion one = question(1, 1, QuestionKind.DATE, Difficulty.RECALL, 0);
        BankQuestion again = new BankQuestion(
                9,
                9,
                2,
                2,
                one.kind(),
                one.format(),
                one.difficulty(),
                "  " + one.stem().toUpperCase(Locale.ROOT) + " ",
                one.options(),
                one.evidence(),
                "",
                null);
        assertThat(SameFact.asked(one, again)).isTrue();
    }

    @Test
    void whatIsMissingIsSaidAndTheRestIsOffered() {
        List<BankQuestion> bank = new ArrayList<>(largeBank().stream()
                .filter(q -> q.kind() != QuestionKind.DATE && q.briefingId() != 3)
                .toList());
        bank.add(question(900, 1, QuestionKind.DATE, Difficulty.RECALL, 90_000));

        Pick pick = new Picker(bank).pick(wish(12, THREE_OF_EACH, 1L, 2L, 3L));

        assertThat(pick.questions()).hasSize(12);
        assertThat(pick.missing(id -> "Article " + id))
                .containsExactly(
                        "You asked for at least 3 about dates, and there is only 1.",
                        "No question could be taken from “Article 3”.");
    }

    @Test
    void tooFewQuestionsAreTold() {
        List<BankQuestion> bank = largeBank().subList(0, 2);
        assertThat(new Picker(bank)
                        .pick(wish(5, Map.of(FactGroup.DATES, 1), 1L))
                        .missing(id -> ""))
                .containsExactly(
                        "You asked for 5 questions, and there are only 2 approved to pick from.",
                        "You asked for at least 1 about dates, and there is none.");
        List<BankQuestion> same = List.of(
                asking(1, QuestionKind.WHO_SAID, QuestionFormat.SINGLE_CHOICE, "Ana", 0),
                asking(2, QuestionKind.WHAT_SAID, QuestionFormat.SINGLE_CHOICE, "Joel", 0));
        assertThat(new Picker(same).pick(wish(2, Map.of(), 1L)).missing(id -> ""))
                .containsExactly("You asked for 2 questions, and without asking a fact twice there is only 1.");
        assertThat(new Picker(List.of()).pick(wish(2, Map.of(), 1L)).questions())
                .isEmpty();
    }

    @Test
    void aQuestionThatStandsInTheWayOfTwoIsLeftOut() {
        BankQuestion wide = said(1, 0, 200, "All of them");
        BankQuestion left = said(2, 0, 50, "Ana");
        BankQuestion right = said(3, 100, 150, "Joel");
        for (List<BankQuestion> bank : List.of(List.of(wide, left, right), List.of(left, right, wide))) {
            assertThat(new Picker(bank).pick(wish(2, Map.of(), 1L)).questions()).containsExactlyInAnyOrder(left, right);
        }
    }

    /** Whatever the bank: never two of a fact, never more than wished for, and each least that can be had without clashes. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theRulesHoldForAnyBank(long seed) {
        Random random = new Random(seed);
        List<BankQuestion> bank = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            QuestionKind kind = KINDS.get(random.nextInt(KINDS.size()));
            bank.add(question(
                    i + 1, 1 + random.nextInt(4), kind, DIFFICULTIES.get(random.nextInt(3)), random.nextInt(1500)));
        }
        Collections.shuffle(bank, random);
        Pick pick = new Picker(bank).pick(wish(20, THREE_OF_EACH, 1L, 2L, 3L, 4L));

        assertThat(pick.questions()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(20);
        for (BankQuestion a : pick.questions()) {
            assertThat(pick.questions().stream().filter(b -> SameFact.asked(a, b)))
                    .containsExactly(a);
        }
        for (FactGroup group : FactGroup.values()) {
            long alone = of(group, bank)
                    .filter(a -> bank.stream().filter(b -> SameFact.asked(a, b)).count() == 1)
                    .count();
            assertThat(of(group, pick.questions()).count())
                    .as(group.words())
                    .isGreaterThanOrEqualTo(Math.min(3, alone));
        }
    }

    private static Stream<BankQuestion> of(FactGroup group, List<BankQuestion> questions) {
        return questions.stream().filter(question -> FactGroup.of(question.kind()) == group);
    }

    private static <K> Map<K, Long> count(Pick pick, Function<BankQuestion, K> by) {
        return pick.questions().stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static Wish wish(int count, Map<FactGroup, Integer> atLeast, Long... briefings) {
        return new Wish(count, atLeast, Set.of(briefings), EnumSet.allOf(Difficulty.class), 1);
    }

    private static Wish other(Wish wish, int set) {
        return new Wish(wish.count(), wish.atLeast(), wish.briefings(), wish.difficulties(), set);
    }

    private static BankQuestion question(long id, long briefing, QuestionKind kind, Difficulty difficulty, int start) {
        return question(id, briefing, kind, QuestionFormat.SINGLE_CHOICE, difficulty, "Key " + id, start, start + 60);
    }

    private static BankQuestion asking(long id, QuestionKind kind, QuestionFormat format, String key, int start) {
        return question(id, 1, kind, format, Difficulty.RECALL, key, start, start + 60);
    }

    private static BankQuestion said(long id, int start, int end, String key) {
        return question(id, 1, QuestionKind.WHO_SAID, QuestionFormat.SINGLE_CHOICE, Difficulty.RECALL, key, start, end);
    }

    private static BankQuestion question(
            long id,
            long briefing,
            QuestionKind kind,
            QuestionFormat format,
            Difficulty difficulty,
            String key,
            int start,
            int end) {
        return new BankQuestion(
                id,
                id,
                briefing,
                briefing,
                kind,
                format,
                difficulty,
                "Question " + id + "?",
                List.of(
                        new BankOption(new UUID(id, 1), key, true, "", null),
                        new BankOption(new UUID(id, 2), "Something else", false, "", null)),
                new TextSpan(start, end),
                "",
                null);
    }
}

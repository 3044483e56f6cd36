package org.debrief.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.debrief.drafting.Difficulty;
import org.debrief.drafting.QuestionFormat;
import org.debrief.drafting.QuestionKind;
import org.debrief.people.Person;
import org.debrief.people.Role;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.debrief.quizzes.AttemptCounted;
import org.debrief.quizzes.RuledQuestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllAnswersTest {

    private static final Instant START = Instant.parse("2026-03-12T09:00:00Z");
    private static final long VERSION = 5;

    /** 600 have typed their own number, one is still at work. */
    @Test
    void answersAreReadSomeAttemptsAtATimeAndComeInTheOrderOfTheTrainees() throws IOException {
        List<TraineeRow> trainees = new ArrayList<>(IntStream.range(0, 600)
                .boxed()
                .flatMap(i -> line(i, BigDecimal.ONE).stream())
                .toList());
        trainees.addAll(line(600, null));
        List<Integer> chunks = new ArrayList<>();
        AllAnswers answers = new AllAnswers(List.of(new RuledQuestion(question(), null)), trainees, ids -> {
            chunks.add(ids.size());
            return given(ids);
        });
        List<AnswerRow> rows = new ArrayList<>();

        answers.writeTo(rows::add);

        assertThat(answers.size()).isEqualTo(600);
        assertThat(chunks).hasSizeGreaterThan(1).allMatch(size -> size <= 250);
        assertThat(rows).hasSize(600);
        assertThat(rows).extracting(AnswerRow::chosen).startsWith("0", "1", "2").endsWith("599");
    }

    @Test
    void equalAnswersAreKeptOnceAndTheirTimesApart() {
        GivenAnswers answers = new GivenAnswers();
        answers.add(1, VERSION, typed("7"), START);
        answers.add(2, VERSION, typed("7"), START.plusNanos(5_000));

        assertThat(answers.of(1, question())).isSameAs(answers.of(2, question()));
        assertThat(answers.saved(2)).containsExactly(new SavedAnswer(VERSION, START.plusNanos(5_000)));
        assertThat(answers.of(3, question())).isEqualTo(GivenAnswer.NONE);
        assertThat(answers.saved(3)).isEmpty();
    }

    private static GivenAnswers given(Collection<Long> attempts) {
        GivenAnswers answers = new GivenAnswers();
        attempts.forEach(attempt -> answers.add(attempt, VERSION, typed(attempt.toString()), START));
        return answers;
    }

    private static GivenAnswer typed(String text) {
        return new GivenAnswer(null, String.valueOf(text.toCharArray()), List.of(), BigDecimal.ONE);
    }

    private static List<TraineeRow> line(long id, @Nullable BigDecimal marks) {
        Person person = new Person(id, "Trainee " + id, id + "@example.org", Role.TRAINEE);
        AttemptRow attempt = new AttemptRow(
                id, id, 1, START, null, marks == null ? null : START.plusSeconds(60), marks, 1, List.of(VERSION));
        return TraineeRow.of(person, List.of(attempt), AttemptCounted.BEST, null, Set.of());
    }

    private static BankQuestion question() {
        return new BankQuestion(
                1,
                VERSION,
                1,
                1,
                QuestionKind.FIGURE,
                QuestionFormat.TYPED_FIGURE,
                Difficulty.RECALL,
                "How many?",
                List.of(new BankOption(UUID.randomUUID(), "7", true, "", null)),
                null,
                "",
                null);
    }
}

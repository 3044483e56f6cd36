package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.debrief.people.Person;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.MovableClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens at the same moment, as a double click or two tabs make it. */
@Tag("sweep")
@QuarkusTest
class DoubleClickTest {

    private static final int CLICKS = 8;

    @Inject
    TestQuizzes quizzes;

    @Inject
    Taking taking;

    @Inject
    OverdueAttempts overdue;

    @Inject
    Results results;

    @Inject
    MovableClock clock;

    @Inject
    QuizMaking making;

    @Inject
    Quizzes sheets;

    @Test
    void manyStartsAtOnceMakeOneAttempt() throws Exception {
        Classroom classroom = quizzes.classroom(TestQuizzes.ONE_PER_PAGE);
        Person trainee = classroom.trainee();

        Set<Taking.Started> started = new HashSet<>(
                atOnce(() -> taking.start(trainee.id(), classroom.quizId()).orElseThrow()));

        assertThat(started).hasSize(1).noneMatch(one -> one.attemptId() == null);
    }

    @Test
    void manySavesOfOneQuestionAtOnceAllSucceed() throws Exception {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        long trainee = classroom.trainee().id();
        long attempt = Objects.requireNonNull(
                taking.start(trainee, classroom.quizId()).orElseThrow().attemptId());

        atOnce(() -> taking.save(trainee, attempt, field -> field.equals("q1") ? "b" : null));

        assertThat(taking.sitting(trainee, attempt).orElseThrow().paper().progress())
                .isEqualTo("1 of 3 answered");
    }

    /** The task, an open page and the button of another one, in the same second. */
    @Test
    void manyEndingsAtOnceAreOneEnd() throws Exception {
        Classroom classroom = quizzes.classroom(TestSettings.limited(20));
        long trainee = classroom.trainee().id();
        long attempt = Objects.requireNonNull(
                taking.start(trainee, classroom.quizId()).orElseThrow().attemptId());
        taking.save(trainee, attempt, field -> field.equals("q1") ? "b" : null);
        Instant end = Objects.requireNonNull(
                taking.sitting(trainee, attempt).orElseThrow().clock().endsAt());

        clock.forward(Duration.ofMinutes(21));
        try {
            assertThat(atOnce(() -> {
                        overdue.endAll();
                        taking.timeIsUp(trainee, attempt);
                        return taking.submit(trainee, attempt).orElseThrow();
                    }))
                    .containsOnly(true);
        } finally {
            clock.reset();
        }

        QuizResult result = results.own(trainee, attempt).orElseThrow();
        assertThat(result.endedBy()).isEqualTo(EndedBy.CLOCK);
        assertThat(result.submittedAt()).isEqualTo(end);
        assertThat(taking.sitting(trainee, attempt).orElseThrow().paper().answeredCount())
                .isEqualTo(1);
    }

    @Test
    void manyPublishingsAtOnceAllSucceed() throws Exception {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL, false);
        long instructor = classroom.instructor().id();

        assertThat(atOnce(() -> making.publish(instructor, classroom.quizId()))).containsOnly(true);

        QuizSheet quiz = sheets.ownedBy(instructor, classroom.quizId()).orElseThrow();
        assertThat(quiz.status()).isEqualTo(QuizStatus.PUBLISHED);
    }

    private static <T> List<T> atOnce(Callable<T> click) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLICKS);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(java.util.Collections.nCopies(CLICKS, click))) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}

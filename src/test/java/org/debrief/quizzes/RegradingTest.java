package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.QuestionStatistics;
import org.debrief.quizzes.Regrading.Applied;
import org.debrief.quizzes.Regrading.Outcome;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a ruling does to attempts that are over, that are running, and that come later. */
@Tag("sweep")
@QuarkusTest
class RegradingTest {

    private static final QuizSettings PASSED_FROM_60 =
            QuizSettings.test(QuizLayout.ALL_ON_ONE, ArticleAccess.CLOSED, 2, 60);

    @Inject
    TestQuizzes quizzes;

    @Inject
    TestPeople people;

    @Inject
    Taking taking;

    @Inject
    Results results;

    @Inject
    Regrading regrading;

    @Inject
    QuestionStatistics statistics;

    private Classroom classroom;
    private List<BankQuestion> questions;

    @BeforeEach
    void start() {
        classroom = quizzes.classroom(PASSED_FROM_60);
        questions = quizzes.questions(classroom);
    }

    @Test
    void aDryRunShowsEveryChangedScoreAndChangesNothing() {
        long right = submitted(classroom.trainee(), 0, 0, 0);
        long wrong = submitted(quizzes.anotherTrainee(classroom), 0, 1, 1);
        started(quizzes.anotherTrainee(classroom));

        DryRun dryRun = dryRun(1, key(1, 1));

        assertThat(dryRun.changes())
                .extracting(
                        change -> change.attemptId() + ": " + words(change.before()) + " → " + words(change.after()))
                .containsExactlyInAnyOrder(right + ": 3 of 3 → 2 of 3", wrong + ": 1 of 3 → 2 of 3");
        assertThat(dryRun.unchanged()).isZero();
        assertThat(dryRun.running()).isEqualTo(1);
        assertThat(dryRun.nowPassing()).isEqualTo(1);
        assertThat(dryRun.noLongerPassing()).isZero();
        assertThat(scoreOf(classroom.trainee(), right)).isEqualTo("3 of 3");
    }

    @Test
    void aCorrectedKeyRegradesWhatIsOverAndMarksWhatComes() {
        Person first = classroom.trainee();
        Person second = quizzes.anotherTrainee(classroom);
        long over = submitted(first, 0, 1, 0);
        long running = started(second);
        choose(second, running, 0, 1, 0);

        assertThat(apply(1, key(1, 1)).outcome()).isEqualTo(Outcome.APPLIED);
        taking.submit(second.id(), running);

        assertThat(scoreOf(first, over)).isEqualTo("3 of 3");
        assertThat(scoreOf(second, running)).isEqualTo("3 of 3");
        assertThat(scoreOf(first, submitted(first, 0, 0, 0))).isEqualTo("2 of 3");
    }

    @Test
    void anAnswerCountsAsWellAndAnotherOneAfterIt() {
        long attempt = submitted(classroom.trainee(), 0, 2, 0);

        apply(1, also(1, 0, 1));
        assertThat(scoreOf(classroom.trainee(), attempt)).isEqualTo("2 of 3");
        apply(1, also(1, 0, 1, 2));
        assertThat(scoreOf(classroom.trainee(), attempt)).isEqualTo("3 of 3");
    }

    @Test
    void aDroppedQuestionTakesItsMarkWithItAndGivesItBack() {
        Person second = quizzes.anotherTrainee(classroom);
        long right = submitted(classroom.trainee(), 0, 0, 1);
        long running = started(second);
        choose(second, running, 1, 0, 0);

        apply(1, ruling(RulingKind.DROP));
        taking.submit(second.id(), running);

        assertThat(scoreOf(classroom.trainee(), right)).isEqualTo("1 of 2");
        assertThat(scoreOf(second, running)).isEqualTo("1 of 2");
        assertThat(scoreOf(second, submitted(second, 0, 0, 0))).isEqualTo("2 of 2");

        assertThat(statistics.of(classroom.instructor().id(), ids()))
                .doesNotContainKey(questions.get(1).questionId())
                .hasSize(2);

        apply(1, ruling(RulingKind.WITHDRAW));
        assertThat(statistics.of(classroom.instructor().id(), ids())).hasSize(3);
        assertThat(scoreOf(classroom.trainee(), right)).isEqualTo("2 of 3");
        assertThat(scoreOf(second, running)).isEqualTo("2 of 3");
    }

    @Test
    void theLastQuestionThatCountsIsNotDropped() {
        long attempt = submitted(classroom.trainee(), 0, 0, 0);
        apply(0, ruling(RulingKind.DROP));
        apply(1, ruling(RulingKind.DROP));

        Applied last = apply(2, ruling(RulingKind.DROP));

        assertThat(last.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(last.dryRun().refusal()).contains("this is the last one that does");
        assertThat(scoreOf(classroom.trainee(), attempt)).isEqualTo("1 of 1");
    }

    @Test
    void whatWasSubmittedSinceTheDryRunIsLookedAtFirst() {
        submitted(classroom.trainee(), 0, 1, 0);
        DryRun seen = dryRun(1, key(1, 1));
        Person late = quizzes.anotherTrainee(classroom);
        long attempt = submitted(late, 0, 0, 0);

        Applied applied = apply(1, key(1, 1), seen.fingerprint());

        assertThat(applied.outcome()).isEqualTo(Outcome.CHANGED_SINCE);
        assertThat(applied.dryRun().changes()).hasSize(2);
        assertThat(scoreOf(late, attempt)).isEqualTo("3 of 3");
        assertThat(apply(1, key(1, 1), applied.dryRun().fingerprint()).outcome())
                .isEqualTo(Outcome.APPLIED);
        assertThat(scoreOf(late, attempt)).isEqualTo("2 of 3");
    }

    @Test
    void anotherRulingSinceTheDryRunIsLookedAtFirst() {
        submitted(classroom.trainee(), 0, 1, 0);
        DryRun seen = dryRun(1, key(1, 1));
        apply(2, ruling(RulingKind.DROP));

        assertThat(apply(1, key(1, 1), seen.fingerprint()).outcome()).isEqualTo(Outcome.CHANGED_SINCE);
    }

    @Test
    void appliesAtTheSameMomentAreOne() throws Exception {
        long attempt = submitted(classroom.trainee(), 0, 1, 0);
        String seen = dryRun(1, key(1, 1)).fingerprint();

        List<Outcome> outcomes = atOnce(8, () -> apply(1, key(1, 1), seen).outcome());

        assertThat(outcomes).containsOnlyOnce(Outcome.APPLIED).containsOnly(Outcome.APPLIED, Outcome.HELD_ALREADY);
        assertThat(scoreOf(classroom.trainee(), attempt)).isEqualTo("3 of 3");
    }

    /** Whoever comes first: the score is by the new key, and where it was given by the old one a regrading is told. */
    @Test
    void submissionsDuringAnApplyAreMarkedByTheNewKey() throws Exception {
        List<Person> trainees = new ArrayList<>();
        List<Long> running = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Person trainee = quizzes.anotherTrainee(classroom);
            long attempt = started(trainee);
            choose(trainee, attempt, 0, 1, 0);
            trainees.add(trainee);
            running.add(attempt);
        }
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < trainees.size(); i++) {
            Person trainee = trainees.get(i);
            long attempt = running.get(i);
            work.add(() -> taking.submit(trainee.id(), attempt));
        }
        work.add(3, () -> {
            Applied applied = apply(1, key(1, 1), dryRun(1, key(1, 1)).fingerprint());
            while (applied.outcome() == Outcome.CHANGED_SINCE) {
                applied = apply(1, key(1, 1), applied.dryRun().fingerprint());
            }
            return applied.outcome();
        });

        assertThat(together(work)).contains(Outcome.APPLIED);

        for (int i = 0; i < trainees.size(); i++) {
            assertThat(scoreOf(trainees.get(i), running.get(i))).isEqualTo("3 of 3");
        }
    }

    @Test
    void nobodyRulesOnAnothersQuizOrOnAQuestionThatItNeverAsked() {
        long other = people.instructor().id();
        long version = questions.get(0).versionId();
        Classroom elsewhere = quizzes.classroom(PASSED_FROM_60);
        long foreign = quizzes.questions(elsewhere).get(0).versionId();
        Ruling drop = ruling(RulingKind.DROP);

        assertThat(regrading.dryRun(other, classroom.quizId(), version, drop)).isEmpty();
        assertThat(regrading.apply(other, classroom.quizId(), version, drop, ""))
                .isEmpty();
        assertThat(regrading.dryRun(classroom.instructor().id(), classroom.quizId(), foreign, drop))
                .isEmpty();
    }

    private List<Long> ids() {
        return questions.stream().map(BankQuestion::questionId).toList();
    }

    private DryRun dryRun(int question, Ruling ruling) {
        return regrading
                .dryRun(classroom.instructor().id(), classroom.quizId(), version(question), ruling)
                .orElseThrow();
    }

    private Applied apply(int question, Ruling ruling) {
        return apply(question, ruling, dryRun(question, ruling).fingerprint());
    }

    private Applied apply(int question, Ruling ruling, String fingerprint) {
        return regrading
                .apply(classroom.instructor().id(), classroom.quizId(), version(question), ruling, fingerprint)
                .orElseThrow();
    }

    private long version(int question) {
        return questions.get(question).versionId();
    }

    private Ruling key(int question, int option) {
        return ruling(RulingKind.KEY, id(question, option));
    }

    private Ruling also(int question, int... options) {
        List<String> ids = new ArrayList<>();
        for (int option : options) {
            ids.add(id(question, option));
        }
        return ruling(RulingKind.ALSO, ids.toArray(String[]::new));
    }

    private String id(int question, int option) {
        return questions.get(question).options().get(option).id().toString();
    }

    private static Ruling ruling(RulingKind kind, String... accepted) {
        return new Ruling(kind, List.of(accepted), "The article says so.", Instant.EPOCH);
    }

    private long started(Person trainee) {
        return Objects.requireNonNull(
                taking.start(trainee.id(), classroom.quizId()).orElseThrow().attemptId());
    }

    private long submitted(Person trainee, int... options) {
        long attempt = started(trainee);
        choose(trainee, attempt, options);
        taking.submit(trainee.id(), attempt);
        return attempt;
    }

    /** Chooses for each question the option with this index, as its author put them. */
    private void choose(Person trainee, long attempt, int... options) {
        Paper paper = taking.sitting(trainee.id(), attempt).orElseThrow().paper();
        for (int i = 0; i < options.length; i++) {
            String text = questions.get(i).options().get(options[i]).text();
            PaperItem item = paper.items().get(i);
            String letter = item.choices().stream()
                    .filter(choice -> choice.text().equals(text))
                    .findFirst()
                    .orElseThrow()
                    .letter();
            taking.save(trainee.id(), attempt, field -> field.equals(item.field()) ? letter : null);
        }
    }

    private String scoreOf(Person trainee, long attempt) {
        return words(Objects.requireNonNull(
                results.own(trainee.id(), attempt).orElseThrow().score()));
    }

    private static String words(Score score) {
        return score.marksText() + " of " + score.max();
    }

    private static <T> List<T> atOnce(int times, Callable<T> click) throws Exception {
        return together(Collections.nCopies(times, click));
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(work)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}

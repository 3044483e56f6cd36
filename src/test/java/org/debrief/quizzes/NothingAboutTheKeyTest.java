package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.debrief.drafting.QuestionFormat;
import org.debrief.people.TestPeople;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.debrief.questions.TestBank;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Fetches all that a trainee can reach before submitting, and looks for anything that tells the key. */
@Tag("path")
@QuarkusTest
class NothingAboutTheKeyTest {

    @Inject
    TestQuizzes quizzes;

    @ParameterizedTest
    @EnumSource(QuizLayout.class)
    void noAnswerBeforeSubmittingTellsTheKey(QuizLayout layout) {
        Classroom classroom = quizzes.classroom(QuizSettings.test(layout, ArticleAccess.OPEN, 2, 50));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());

        for (Response response : everythingReachable(trainee, classroom, attempt)) {
            String bytes = response.getHeaders() + "\n" + response.asString();
            assertThat(bytes)
                    .doesNotContain(TestBank.SECRETS)
                    .doesNotContainIgnoringCase("correct", "is-key", "evidence", "chip-good", "<mark", "distractor");
            for (BankQuestion question : quizzes.questions(classroom)) {
                assertThat(bytes)
                        .doesNotContain(question.options().stream()
                                .map(BankOption::id)
                                .map(String::valueOf)
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(QuizLayout.class)
    void noFormatTellsItsKey(QuizLayout layout) {
        Classroom classroom = quizzes.everyFormat(QuizSettings.test(layout, ArticleAccess.CLOSED, 2, 50));
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        List<Response> reachable = everythingReachable(trainee, classroom, attempt);
        reachable.add(trainee.browser().get(attempt + "?question=4"));
        reachable.add(trainee.browser().get(attempt + "?question=5"));
        reachable.add(trainee.browser().get(attempt + "?question=6"));
        reachable.add(trainee.browser().post(attempt + "/answers", "q2", "17", "q3", "3 May 2024"));
        reachable.add(trainee.browser().post(attempt + "/answers", "q4", "a", "q5-1", "a", "q6-1", "1"));
        reachable.add(trainee.browser().get(attempt + "/check"));
        reachable.add(TestPeople.as(classroom.trainee()).get("/api/v1" + attempt));
        reachable.get(reachable.size() - 1).then().statusCode(200);

        for (Response response : reachable) {
            String bytes = response.getHeaders() + "\n" + response.asString();
            assertThat(bytes)
                    .doesNotContain(TestBank.SECRETS)
                    // The model answers, however they are written, and what the marking makes of an answer.
                    .doesNotContain("4,200", "4200", "more than", "MORE_THAN", "12 March", "2026-03-12")
                    .doesNotContainIgnoringCase("correct", "is-key", "is-wrong", "chip-good", "Read as", "prompt");
            for (BankQuestion question : quizzes.questions(classroom)) {
                assertThat(bytes)
                        .doesNotContain(question.options().stream()
                                .map(BankOption::id)
                                .map(String::valueOf)
                                .toList());
            }
        }
    }

    @Test
    void whileTheArticleIsReadFirstNoQuestionLeavesAndAfterwardsNoArticle() {
        Classroom classroom = quizzes.classroom(TestSettings.readFirst(10, 20));
        List<String> article =
                TestBank.TEXT.lines().filter(line -> !line.isBlank()).toList();
        List<String> questions =
                quizzes.questions(classroom).stream().map(BankQuestion::stem).toList();
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());

        List<Response> reading = readingFirst(trainee, classroom, attempt);
        assertThat(reading)
                .allSatisfy(response -> assertThat(response.asString())
                        .doesNotContain(questions)
                        .doesNotContain("4,600", "Joel Hart", "13 March 2026", "name=\"q1\""));
        assertThat(reading)
                .anySatisfy(response -> assertThat(response.asString()).contains(article.get(0)));

        trainee.browser().post(attempt + "/read").then().statusCode(303);

        List<Response> answering = readingFirst(trainee, classroom, attempt);
        assertThat(answering)
                .allSatisfy(response -> assertThat(response.asString())
                        .doesNotContain(article)
                        .doesNotContain("met again in Velmar", "night shift"));
        assertThat(answering)
                .anySatisfy(response -> assertThat(response.asString()).contains(questions));
    }

    private static List<Response> readingFirst(TraineeBrowser trainee, Classroom classroom, String attempt) {
        List<Response> all = everythingReachable(trainee, classroom, attempt);
        all.add(trainee.browser().get(attempt + "/read"));
        all.add(trainee.browser().get(attempt + "/clock"));
        all.add(trainee.browser().get(attempt + "/clock?reading=true"));
        all.add(trainee.browser().get("/quizzes/" + classroom.quizId() + "/start"));
        all.add(TestPeople.as(classroom.trainee()).get("/api/v1" + attempt));
        all.add(TestPeople.as(classroom.trainee()).post("/api/v1/quizzes/" + classroom.quizId() + "/attempts"));
        all.add(TestPeople.as(classroom.trainee())
                .contentType("application/json")
                .body("{\"option\": \"a\"}")
                .put("/api/v1" + attempt + "/responses/1"));
        return all;
    }

    static Stream<Arguments> modesAndPolicies() {
        List<ReviewPolicy> policies = new ArrayList<>(
                List.of(ReviewPolicy.allFrom(ShownFrom.DURING), ReviewPolicy.allFrom(ShownFrom.CLOSED)));
        policies.add(new ReviewPolicy(
                ShownFrom.NEVER, ShownFrom.DURING, ShownFrom.CLOSED, ShownFrom.SUBMITTED, ShownFrom.NEVER));
        policies.add(new ReviewPolicy(
                ShownFrom.SUBMITTED, ShownFrom.CLOSED, ShownFrom.SUBMITTED, ShownFrom.NEVER, ShownFrom.DURING));
        policies.add(new ReviewPolicy(
                ShownFrom.CLOSED, ShownFrom.SUBMITTED, ShownFrom.NEVER, ShownFrom.DURING, ShownFrom.SUBMITTED));
        return Stream.of(QuizMode.values())
                .flatMap(mode -> policies.stream()
                        .map(policy -> Arguments.of(
                                mode,
                                policies.indexOf(policy) % 2 == 0 ? QuizLayout.ALL_ON_ONE : QuizLayout.ONE_PER_PAGE,
                                policy)));
    }

    /** At each moment every route there is, asked by a trainee, tells what the policy allows and no more. */
    @ParameterizedTest
    @MethodSource("modesAndPolicies")
    void nothingLeavesBeforeItsMoment(QuizMode mode, QuizLayout layout, ReviewPolicy policy) {
        Classroom classroom = quizzes.everyFormat(ReviewSettings.of(layout, mode, policy, null));
        EveryRoute routes = new EveryRoute(classroom, quizzes.questions(classroom));

        routes.assertTellsNoMoreThan(ReviewMoment.TAKING, policy);
        if (mode == QuizMode.PRACTICE && Practice.isCheckable(ReviewSettings.of(layout, mode, policy, null))) {
            routes.check(1);
            routes.assertTellsNoMoreThan(ReviewMoment.CHECKED, policy);
        }
        routes.submit();
        routes.assertTellsNoMoreThan(ReviewMoment.SUBMITTED, policy);
        quizzes.close(classroom);
        routes.assertTellsNoMoreThan(ReviewMoment.CLOSED, policy);
    }

    @Test
    void everyRouteOfATraineeIsAmongThem() {
        assertThat(Route.all().stream().map(route -> route.method() + " " + route.path()))
                .contains("GET /my", "GET /attempts/{id}", "GET /attempts/{id}/result", "POST /attempts/{id}/answers")
                .contains("GET /drill", "POST /drill/{question}", "POST /api/v1/drill/{question}", "GET /my/results")
                .contains(
                        "GET /api/v1/attempts/{id}",
                        "POST /attempts/{id}/check/{question}",
                        "GET /briefings/{id:\\d+}");
    }

    /** Over many trainees each event is shown in each place, and each speaker opposite each statement. */
    @Test
    void theOrderShownTellsNothing() {
        BankQuestion ordering = quizzes.questions(quizzes.everyFormat(QuizSettings.USUAL)).stream()
                .filter(question -> question.format() == QuestionFormat.ORDERING)
                .findFirst()
                .orElseThrow();
        Set<List<String>> orders = LongStream.range(0, 200)
                .mapToObj(seed -> PaperItem.of(1, ordering, seed, Answers.NONE, Notes.NONE).parts().stream()
                        .map(PaperItem.Part::text)
                        .toList())
                .collect(Collectors.toSet());

        assertThat(orders).hasSize(6);
    }

    @Test
    void afterSubmittingTheKeyIsThere() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.submit(attempt);

        assertThat(trainee.browser().get(attempt + "/result").asString()).contains(TestBank.SECRETS);
    }

    private static List<Response> everythingReachable(TraineeBrowser trainee, Classroom classroom, String attempt) {
        String quiz = "/quizzes/" + classroom.quizId();
        List<Response> all = new ArrayList<>();
        for (String path : List.of(
                "/my",
                attempt,
                attempt + "?question=1",
                attempt + "?question=2",
                attempt + "?question=3",
                attempt + "/check",
                attempt + "/result",
                attempt + "/answers",
                attempt + "/submit",
                quiz,
                quiz + "/start",
                quiz + "/preview",
                quiz + "/paper?versions=3",
                quiz + "/report",
                quiz + "/report/scores.csv",
                quiz + "/report/report.xlsx",
                quiz + "/report/questions.csv",
                quiz + "/report/responses.csv",
                quiz + attempt,
                "/quizzes",
                "/quizzes/new",
                "/briefings",
                "/briefings/" + classroom.briefingId())) {
            all.add(trainee.browser().get(path));
        }
        all.add(trainee.browser().post(attempt + "/answers", "q1", "a"));
        all.add(trainee.browser().post(attempt, "q2", "b", "go", "check"));
        all.add(trainee.browser().post(quiz + "/preview", "q1", "a"));
        all.add(trainee.browser().post(quiz + "/start"));
        return all;
    }
}

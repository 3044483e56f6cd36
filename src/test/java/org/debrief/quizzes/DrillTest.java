package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.quizzes.ShownFrom.CLOSED;
import static org.debrief.quizzes.ShownFrom.NEVER;
import static org.debrief.quizzes.ShownFrom.SUBMITTED;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.questions.BankOption;
import org.debrief.questions.BankQuestion;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.debrief.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The drill with plain forms and from a program: what comes in, what comes back when, and what nobody else finds. */
@Tag("sweep")
@QuarkusTest
class DrillTest {

    private static final String[] SIGNS_OF_A_KEY = {
        "REASON", "EXPLANATION", "Right answer", "is-key", "<mark", "\"right\"", "\"key\"", "evidence"
    };

    @Inject
    TestQuizzes quizzes;

    @Inject
    Regrading regrading;

    @Inject
    Drill drill;

    @Inject
    DrillCalendar calendar;

    @Inject
    MovableClock clock;

    private Classroom classroom;
    private TraineeBrowser trainee;

    @BeforeEach
    void missSome() {
        miss(QuizSettings.USUAL);
    }

    @AfterEach
    void putTheClockRight() {
        clock.reset();
    }

    /** Submits a quiz of three questions with the first right, the second wrong and the third left out. */
    private void miss(QuizSettings settings) {
        classroom = quizzes.classroom(settings);
        trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.choose(attempt, "1", "Ana Ruiz", "2", "4,600");
        trainee.submit(attempt).then().statusCode(303);
    }

    @Test
    void whatWasMissedComesOneByOneAndComesBackOnAnotherDay() {
        trainee.browser().get("/my").then().body(containsString("2 to drill today"));
        String first = page();
        assertThat(first)
                .contains("Question 1 of 2 today", "How many people does the port employ?", "Missed in “Harbour quiz”")
                .doesNotContain(SIGNS_OF_A_KEY);

        Response right = answer(first, "4,200");
        String checked = follow(right);
        assertThat(checked)
                .contains("<h1>Right</h1>", "It comes back on ", ", in 2 days.", "REASON for 4,200", "<mark")
                .contains("EXPLANATION", "1 question is left for today.")
                .containsPattern("value=\"EASY\">Easy<span class=\"drill-when\">in 8 days");
        trainee.browser()
                .post(TraineeBrowser.pathOf(right) + "/grade", "turn", field(checked, "turn"), "grade", "EASY")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/drill"));
        trainee.browser().get(TraineeBrowser.pathOf(right)).then().body(containsString(", in 8 days."));

        String second = page();
        assertThat(second).contains("Question 2 of 2 today", "Until when do the talks go on?");
        String wrong = follow(answer(second, "15 March 2026"));
        assertThat(wrong)
                .contains("<h1>Not right</h1>", ", tomorrow.", "Your answer", "Right answer")
                .contains("That was the last question for today.")
                .doesNotContain("drill-grades");

        assertThat(page()).contains("Done for today", "You have answered 2 questions.", ", tomorrow.");
        trainee.browser().get("/my").then().body(not(containsString("to drill today")));
        clock.forward(Duration.ofDays(1));
        assertThat(page()).contains("Question 1 of 1 today", "Until when do the talks go on?");
        clock.forward(Duration.ofDays(7));
        assertThat(page()).contains("Question 1 of 2 today");
    }

    @Test
    void itIsNoScore() {
        miss(QuizSettings.test(QuizLayout.ALL_ON_ONE, ArticleAccess.CLOSED, 1, 50));
        follow(answer(page(), "4,200"));

        trainee.browser().get("/my").then().body(containsString("1 of 3 right (33 %)"));
        TestPeople.browserOf(classroom.instructor())
                .get("/quizzes/" + classroom.quizId() + "/report")
                .then()
                .body(containsString("1 of 3"), not(containsString("2 of 3")));
    }

    @Test
    void everyFormatIsAskedAndWhatIsHalfDoneIsKept() {
        classroom = quizzes.everyFormat(QuizSettings.USUAL);
        trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        trainee.submit(attempt);
        answer(page(), "Ana Ruiz");

        trainee.browser()
                .post(action(page()), "turn", field(page(), "turn"), "q1", " ")
                .then()
                .statusCode(422)
                .body(containsString("Answer the whole question first, or say that you do not know."));
        assertThat(follow(post("q1", "4.2 thousand"))).contains("<h1>Right</h1>", "Read as 4,200.");
        assertThat(follow(post("unknown", "yes"))).contains("<h1>Not right</h1>", "Not answered", "12 March 2026");
        assertThat(follow(answer(page(), "False"))).contains("<h1>Right</h1>");
        String ana = found("<option value=\"([a-z])\">Ana Ruiz<", page());
        Response half = post("q1-1", ana);
        half.then().statusCode(422).body(containsString("<option value=\"" + ana + "\" selected>"));
        assertThat(follow(post("q1-1", ana, "q1-2", ana))).contains("<h1>Partly right</h1>", "1 of 2", ", tomorrow.");
        post("q1-1", "1", "q1-2", "1", "q1-3", "2").then().statusCode(422).body(containsString("have the same place"));
        assertThat(follow(post("q1-1", "1", "q1-2", "2", "q1-3", "3"))).contains("In the right order.");
    }

    @Test
    void oneShowingIsAnsweredOnce() throws Exception {
        String shown = page();
        Response right = answer(shown, "4,200");
        answer(shown, "4,600").then().statusCode(303).header("Location", endsWith(TraineeBrowser.pathOf(right)));
        assertThat(trainee.browser().get(TraineeBrowser.pathOf(right)).asString())
                .contains("Your first answer counts.", "<h1>Right</h1>");
        trainee.browser()
                .post(TraineeBrowser.pathOf(right) + "/grade", "turn", "7-7", "grade", "EASY")
                .then()
                .statusCode(303);
        assertThat(page()).contains("That answer can no longer be graded.");
        trainee.browser().get(TraineeBrowser.pathOf(right)).then().body(containsString(", in 2 days."));

        long account = classroom.trainee().id();
        DrillShown second = drill.next(calendar.today(account)).orElseThrow();
        Callable<DrillOutcome> click = () -> drill.answer(
                account, second.questionId(), second.turn(), false, field -> "q1".equals(field) ? "b" : null);
        assertThat(atOnce(click)).containsOnlyOnce(DrillOutcome.DONE).contains(DrillOutcome.ALREADY);
        assertThat(calendar.today(account).reviews()).containsEntry(second.questionId(), 1);
    }

    @Test
    void nothingComesBeforeItsQuizTellsTheKeyAndItGoesWhenTheQuizTellsItNoMore() {
        miss(ReviewSettings.test(new ReviewPolicy(SUBMITTED, SUBMITTED, CLOSED, NEVER, NEVER)));
        long missed = quizzes.questions(classroom).get(1).questionId();
        assertThat(page()).contains("You have missed nothing so far");
        trainee.browser().get("/my").then().body(not(containsString("to drill today")));
        api().get("/api/v1/drill").then().body("leftToday", equalTo(0), "cards", hasSize(0));
        api().body(Map.of("turn", "0-1", "unknown", true))
                .post("/api/v1/drill/" + missed)
                .then()
                .statusCode(404);
        trainee.browser()
                .post("/drill/" + missed, "turn", "0-1", "unknown", "yes")
                .then()
                .statusCode(404);

        quizzes.close(classroom);
        String checked = follow(answer(page(), "4,600"));
        assertThat(checked).contains("Right answer").doesNotContain("REASON", "EXPLANATION", "<mark");
    }

    @Test
    void aDroppedQuestionLeavesAndACorrectedKeyMarksAnew() {
        List<BankQuestion> questions = quizzes.questions(classroom);
        assertThat(page()).contains("Question 1 of 2 today");

        rule(questions.get(2), RulingKind.DROP);
        assertThat(page()).contains("Question 1 of 1 today");

        String shown = page();
        BankOption now = questions.get(1).options().get(2);
        rule(questions.get(1), RulingKind.KEY, now.id().toString());
        assertThat(follow(answer(shown, "4,200"))).contains("<h1>Not right</h1>", "Corrected:");

        rule(
                questions.get(1),
                RulingKind.ALSO,
                now.id().toString(),
                questions.get(1).options().get(1).id().toString());
        assertThat(page()).contains("Done for today").doesNotContain("The next questions come");
        trainee.browser().get("/drill/" + questions.get(1).questionId()).then().statusCode(404);
    }

    @Test
    void whoHasLeftTheCohortKeepsTheirDrillAndNobodyElseHasIt() {
        String shown = page();
        TraineeBrowser other = new TraineeBrowser(quizzes.anotherTrainee(classroom));
        other.browser().get("/drill").then().body(containsString("You have missed nothing so far"));
        other.browser()
                .post(action(shown), "turn", field(shown, "turn"), "q1", "a")
                .then()
                .statusCode(404);
        answer(shown, "4,200");
        other.browser().get(action(shown)).then().statusCode(404);
        Browser instructor = TestPeople.browserOf(classroom.instructor());
        instructor.get("/drill").then().statusCode(403);
        instructor.get("/cohorts/" + classroom.cohort().id());
        instructor
                .post("/cohorts/" + classroom.cohort().id() + "/members/"
                        + classroom.trainee().id() + "/remove")
                .then()
                .statusCode(303);

        assertThat(page()).contains("Question 2 of 2 today");
    }

    @Test
    void aProgramDrillsToo() {
        ValidatableResponse today = api().get("/api/v1/drill").then().statusCode(200);
        today.body("leftToday", equalTo(2), "mostADay", equalTo(15), "timeZone", equalTo("UTC"))
                .body("cards.skill", equalTo(List.of("FIGURES", "DATES")), "cards[0].quiz", equalTo("Harbour quiz"))
                .body("cards[0].item.stem", equalTo("How many people does the port employ?"));
        assertThat(today.extract().asString()).doesNotContain(SIGNS_OF_A_KEY);
        String question = "/api/v1/drill/" + today.extract().jsonPath().getLong("cards[0].question");
        String turn = today.extract().jsonPath().getString("cards[0].turn");
        api().get(question).then().statusCode(404);
        api().body(Map.of("turn", turn, "text", "4,200")).post(question).then().statusCode(422);
        api().body(Map.of("turn", "9-9", "option", "a")).post(question).then().statusCode(409);
        api().post("/api/v1/drill/999999999").then().statusCode(404);

        String right = api().body(Map.of("turn", turn, "option", "a"))
                .post(question)
                .then()
                .statusCode(200)
                .body("grade", equalTo("GOOD"), "checked.right", equalTo(true), "grades.HARD", notNullValue())
                .extract()
                .path("turn");
        api().body(Map.of("turn", turn, "option", "b"))
                .post(question)
                .then()
                .statusCode(409)
                .body("detail", containsString("Your first answer counts."));
        api().body(Map.of("turn", right, "grade", "AGAIN"))
                .post(question + "/grade")
                .then()
                .statusCode(422);
        api().body(Map.of("turn", turn, "grade", "HARD"))
                .post(question + "/grade")
                .then()
                .statusCode(409);
        api().body(Map.of("turn", right, "grade", "HARD"))
                .post(question + "/grade")
                .then()
                .statusCode(200)
                .body("grade", equalTo("HARD"));
        api().get("/api/v1/drill").then().body("doneToday", equalTo(1), "leftToday", equalTo(1), "cards", hasSize(1));
    }

    private void rule(BankQuestion question, RulingKind kind, String... accepted) {
        Ruling ruling = new Ruling(kind, List.of(accepted), "The article was corrected.", clock.instant());
        Person instructor = classroom.instructor();
        String seen = regrading
                .dryRun(instructor.id(), classroom.quizId(), question.versionId(), ruling)
                .orElseThrow()
                .fingerprint();
        regrading.apply(instructor.id(), classroom.quizId(), question.versionId(), ruling, seen);
    }

    private static <T> List<T> atOnce(Callable<T> click) throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(4);
        try {
            List<T> outcomes = new ArrayList<>();
            for (Future<T> outcome : tabs.invokeAll(List.of(click, click, click, click))) {
                outcomes.add(outcome.get());
            }
            return outcomes;
        } finally {
            tabs.shutdown();
        }
    }

    private String page() {
        return trainee.browser().get("/drill").then().statusCode(200).extract().asString();
    }

    /** Chooses the option that says this. */
    private Response answer(String page, String text) {
        return trainee.browser()
                .post(action(page), "turn", field(page, "turn"), "q1", TraineeBrowser.letter(page, "q1", text));
    }

    /** Sends these fields for the question that is asked now. */
    private Response post(String... fields) {
        String page = page();
        List<String> all = new ArrayList<>(List.of("turn", field(page, "turn")));
        all.addAll(List.of(fields));
        return trainee.browser().post(action(page), all.toArray(String[]::new));
    }

    private String follow(Response redirect) {
        redirect.then().statusCode(303);
        return trainee.browser().get(TraineeBrowser.pathOf(redirect)).asString();
    }

    static String action(String page) {
        return found("action=\"(/drill/[0-9]+)", page);
    }

    static String field(String page, String name) {
        return found("name=\"" + name + "\" value=\"([^\"]*)\"", page);
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as("%s on %s", pattern, page).isTrue();
        return matcher.group(1);
    }

    private RequestSpecification api() {
        return TestPeople.as(classroom.trainee()).contentType("application/json");
    }
}

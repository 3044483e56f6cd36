package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.debrief.testing.NuChecker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page that there is, as the Nu Html Checker reads it. */
@Tag("sweep")
@QuarkusTest
class ValidHtmlTest {

    private static final int FEWEST_PAGES = 30;

    @Inject
    TestQuizzes quizzes;

    /** One for all, for it takes a second or two to make. */
    @SuppressWarnings("NullAway.Init")
    private static NuChecker checker;

    private final Set<String> checked = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> errors = new LinkedHashSet<>();

    private Classroom classroom;
    private String attempt = "";

    @BeforeAll
    static void makeTheChecker() throws Exception {
        checker = new NuChecker();
    }

    @BeforeEach
    void begin() {
        classroom = quizzes.everyFormat(QuizSettings.test(QuizLayout.ALL_ON_ONE, ArticleAccess.OPEN, 2, 50));
    }

    @Test
    void everyPageIsValid() {
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        check("my quizzes, nothing begun", trainee.browser().get("/my"));
        attempt = trainee.start(classroom.quizId());
        checkEveryPage("trainee", trainee.browser());
        check(
                "saved now",
                trainee.browser().post(attempt + "/answers", "q1", "a", "q2", "17", "q5-1", "a", "q6-1", "1"));
        check("partly answered", trainee.browser().get(attempt));
        check("before submitting", trainee.browser().get(attempt + "/check"));
        trainee.submit(attempt);
        checkEveryPage("trainee, submitted", trainee.browser());
        String drill = trainee.browser().get("/drill").asString();
        String drilled = DrillTest.action(drill);
        trainee.browser().post(drilled, "turn", DrillTest.field(drill, "turn"), "unknown", "yes");
        check("drill, answered", trainee.browser().get(drilled));
        checkEveryPage("instructor", TestPeople.browserOf(classroom.instructor()));

        assertThat(errors).isEmpty();
        assertThat(checked).hasSizeGreaterThan(FEWEST_PAGES);
    }

    @Test
    void formsWithProblemsAreValid() {
        Browser nobody = new Browser();
        check("sign in", nobody.get("/sign-in"));
        check("join code", nobody.get("/join"));
        check("sign in", nobody.post("/sign-in", "email", "nobody@example.org", "password", "wrong"));
        check("join code", nobody.post("/join", "code", "?"));
        String join = "/join/" + classroom.cohort().joinCode();
        check("join", nobody.get(join));
        check("sign up", nobody.post(join, "account", "new", "name", "", "email", "x", "password", "short"));
        check("join", nobody.post(join, "account", "existing", "email", "x", "password", "y"));
        Browser instructor = TestPeople.browserOf(classroom.instructor());
        instructor.get("/quizzes");
        check("new quiz", instructor.post("/quizzes/new", "title", ""));
        check("new cohort", instructor.post("/cohorts", "name", ""));
        check("edit quiz", instructor.post("/quizzes/" + classroom.quizId() + "/edit", "title", ""));
        check("enrol", instructor.post("/cohorts/" + classroom.cohort().id() + "/enrol", "text", "Ann, x\nBob"));

        assertThat(errors).isEmpty();
    }

    @Test
    void practiceAndReadingAreValid() {
        Classroom practice =
                quizzes.everyFormat(ReviewSettings.practice(QuizLayout.ONE_PER_PAGE, ReviewPolicy.AT_ONCE));
        TraineeBrowser trainee = new TraineeBrowser(practice.trainee());
        String practised = trainee.start(practice.quizId());
        Stream.of("1", "2", "3", "4")
                .forEach(number -> trainee.browser()
                        .post(practised + "/check/" + number, "q1", "a", "q2", "17", "q3", "3 May", "q4", "a"));
        Stream.of("1", "2", "3", "4", "5", "6")
                .forEach(number ->
                        check("practice " + number, trainee.browser().get(practised + "?question=" + number)));
        Classroom reading = quizzes.classroom(TestSettings.readFirst(5, 10));
        TraineeBrowser reader = new TraineeBrowser(reading.trainee());
        check("start", reader.browser().get("/quizzes/" + reading.quizId() + "/start"));
        check("read first", reader.browser().get(reader.start(reading.quizId()) + "/read"));
        check("reading, in the list", reader.browser().get("/my"));

        assertThat(errors).isEmpty();
    }

    private void checkEveryPage(String who, Browser browser) {
        for (Route route : Route.all()) {
            if (route.method().equals("GET") && !route.isApi() && !route.endless()) {
                check(who + " at " + route.path(), browser.get(route.filled(this::value)));
            }
        }
    }

    private void check(String what, Response answer) {
        String type = String.valueOf(answer.getContentType());
        String html = answer.asString();
        if (!type.startsWith("text/html") || html.isBlank() || !seen.add(html)) {
            return;
        }
        checked.add(what);
        List<String> found = checker.errorsIn(html);
        found.forEach(error -> errors.add(what + ": " + error));
    }

    private String value(String parameter) {
        return switch (parameter) {
            case "attempts/id", "attempts/attempt" -> attempt.replaceAll("\\D", "");
            case "quizzes/id" -> String.valueOf(classroom.quizId());
            case "briefings/id" -> String.valueOf(classroom.briefingId());
            case "questions/id", "questions/question" ->
                String.valueOf(quizzes.questions(classroom).get(0).questionId());
            case "questions/version" ->
                String.valueOf(quizzes.questions(classroom).get(0).versionId());
            case "cohorts/id" -> String.valueOf(classroom.cohort().id());
            case "members/member", "accommodations/trainee", "trainees/trainee" ->
                String.valueOf(classroom.trainee().id());
            case "join/code" -> classroom.cohort().joinCode();
            default -> "1";
        };
    }
}

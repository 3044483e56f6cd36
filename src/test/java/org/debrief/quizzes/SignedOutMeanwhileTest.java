package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.debrief.testing.HiddenFields;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A page that stayed open longer than its session, in a browser that runs no scripts. */
@Tag("sweep")
@QuarkusTest
class SignedOutMeanwhileTest {

    private static final Map<String, String> OWN_PAGE = Map.of("Sec-Fetch-Site", "same-origin");

    @Inject
    TestQuizzes quizzes;

    @Test
    void whatWasSentWithoutASessionIsSentAfterSigningIn() {
        Classroom classroom = quizzes.everyFormat(QuizSettings.USUAL);
        String attempt = new TraineeBrowser(classroom.trainee()).start(classroom.quizId());
        Browser signedOut = new Browser();
        signedOut.get("/sign-in");

        Response first = signedOut.post(attempt, "q2", "\"17\" <b>&'", "go", "check");
        first.then().statusCode(401).body(containsString("your answers are kept here"));
        Response wrong =
                signedOut.post("/sign-in", with(first, classroom.trainee().email(), "wrong"));
        wrong.then().statusCode(422);
        Response goOn =
                signedOut.post("/sign-in", with(wrong, classroom.trainee().email(), TestPeople.PASSWORD));
        goOn.then()
                .statusCode(200)
                .body(containsString("action=\"" + attempt + "\""))
                .body(containsString("Send my answers and go on"))
                .body(not(containsString("<b>")));

        signedOut
                .post(attempt, HiddenFields.of(goOn))
                .then()
                .statusCode(303)
                .header("Location", endsWith(attempt + "/check"));
        signedOut
                .get(attempt + "/check")
                .then()
                .body(containsString("Your answer: &quot;17&quot; &lt;b&gt;&amp;&#39;"));
    }

    /** Found by nobody else: the attempt is not theirs. */
    @Test
    void anotherAccountSendsNothingOfIt() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        Person other = quizzes.anotherTrainee(classroom);
        Browser signedOut = new Browser();
        signedOut.get("/sign-in");

        Response first = signedOut.post(attempt, "q1", "a");
        Response goOn = signedOut.post("/sign-in", with(first, other.email(), TestPeople.PASSWORD));

        signedOut.post(attempt, HiddenFields.of(goOn)).then().statusCode(404);
        trainee.browser().get(attempt).then().body(containsString("0 of 3 answered"));
    }

    @Test
    void aSubmissionWithoutASessionIsDoneAfterSigningIn() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        String attempt = new TraineeBrowser(classroom.trainee()).start(classroom.quizId());
        Browser signedOut = new Browser();
        signedOut.get("/sign-in");

        Response first = signedOut.post(attempt + "/submit");
        Response goOn =
                signedOut.post("/sign-in", with(first, classroom.trainee().email(), TestPeople.PASSWORD));

        signedOut.post(attempt + "/submit", HiddenFields.of(goOn)).then().header("Location", endsWith("/result"));
    }

    @Test
    void whereASignedInBrowserIsSentIsAlwaysHere() {
        Classroom classroom = quizzes.classroom(QuizSettings.USUAL);
        for (String to :
                List.of("//example.org/x", "https://example.org/", "/attempts/1?x=//e", "javascript:alert(1)")) {
            Browser browser = new Browser();
            browser.get("/sign-in");
            browser.post(
                            "/sign-in",
                            "email",
                            classroom.trainee().email(),
                            "password",
                            TestPeople.PASSWORD,
                            "kept-to",
                            to,
                            "kept",
                            "q1=%zz\nq1=a")
                    .then()
                    .statusCode(303)
                    .header("Location", not(containsString("example")));
        }
    }

    @Test
    void whatWasSentWithAnOldTokenIsShownAgainAndSentWithOneClick() {
        Classroom classroom = quizzes.everyFormat(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        for (String token : List.of("AAAAAAAAAAAAAAAAAAAAAA", "")) {
            Response again =
                    withToken(token, trainee.browser(), OWN_PAGE, attempt, Map.of("q2", "<i>18", "go", "check"));
            again.then()
                    .statusCode(400)
                    .body(containsString("Send your answers again"))
                    .body(containsString("<dt>Question 2</dt><dd>&lt;i&gt;18</dd>"))
                    .body(not(containsString("<dt>Go</dt>")));
            trainee.browser().get(attempt).then().body(containsString("0 of 6 answered"));
            assertThat(HiddenFields.of(again)).contains("q2", "<i>18");

            trainee.browser().keep(again);
            trainee.browser().post(attempt, HiddenFields.of(again)).then().statusCode(303);
            trainee.browser().get(attempt + "/check").then().body(containsString("Your answer: &lt;i&gt;18"));
            trainee.browser().post(attempt, "q2", "").then().statusCode(303);
        }
    }

    @Test
    void aBrowserWithoutItsCookieGetsANewOneWithThePage() {
        Classroom classroom = quizzes.everyFormat(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        Browser week = new Browser();
        String session = trainee.browser().cookies().get("debrief-session");

        Response again = week.request()
                .cookie("debrief-session", session)
                .header("Origin", origin())
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("csrf-token", "AAAAAAAAAAAAAAAAAAAAAA")
                .formParam("q2", "18")
                .post(attempt);

        String token = again.getCookie("csrf-token");
        again.then().statusCode(400).body(containsString("name=\"csrf-token\" value=\"" + token + "\""));
        trainee.browser().keep(again);
        trainee.browser().post(attempt, HiddenFields.of(again)).then().statusCode(303);
    }

    /** Or somebody could have a trainee confirm what they never filled in. */
    @Test
    void whatAnotherSiteFilledInIsNotShownForSending() {
        Classroom classroom = quizzes.everyFormat(QuizSettings.USUAL);
        TraineeBrowser trainee = new TraineeBrowser(classroom.trainee());
        String attempt = trainee.start(classroom.quizId());
        for (Map<String, String> from : List.of(
                Map.<String, String>of(),
                Map.of("Origin", "http://example.org"),
                Map.of("Origin", "null"),
                Map.of("Sec-Fetch-Site", "same-site", "Origin", origin()),
                Map.of("Sec-Fetch-Site", "none"))) {
            withToken("AAAAAAAAAAAAAAAAAAAAAA", trainee.browser(), from, attempt, Map.of("q2", "18"))
                    .then()
                    .statusCode(400)
                    .body(not(containsString("Send your answers")))
                    .body(not(containsString("value=\"18\"")));
        }
    }

    @Test
    void noPasswordIsShownAgain() {
        Browser browser = new Browser();
        browser.get("/sign-in");
        for (String path : List.of("/sign-in", "/join/ABC", "/sign-out")) {
            withToken(
                            "AAAAAAAAAAAAAAAAAAAAAA",
                            browser,
                            OWN_PAGE,
                            path,
                            Map.of("email", "a@example.org", "password", "secret words"))
                    .then()
                    .statusCode(400)
                    .body(containsString("The page had been open for too long"))
                    .body(not(containsString("secret")));
        }
    }

    private static String origin() {
        return "http://localhost:" + RestAssured.port;
    }

    private static Response withToken(
            String token, Browser browser, Map<String, String> headers, String path, Map<String, String> fields) {
        return browser.request()
                .headers(headers)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("csrf-token", token)
                .formParams(fields)
                .post(path);
    }

    private static String[] with(Response page, String email, String password) {
        List<String> fields = new ArrayList<>(List.of(HiddenFields.of(page)));
        fields.addAll(List.of("email", email, "password", password));
        return fields.toArray(String[]::new);
    }
}

package org.debrief.quizzes;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Test;

/** A page that stayed open longer than its session, in a browser that runs no scripts. */
@QuarkusTest
class SignedOutMeanwhileTest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"(?!csrf-token)([^\"]+)\" value=\"([^\"]*)\">");

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

        signedOut.post(attempt, hidden(goOn)).then().statusCode(303).header("Location", endsWith(attempt + "/check"));
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

        signedOut.post(attempt, hidden(goOn)).then().statusCode(404);
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

        signedOut.post(attempt + "/submit", hidden(goOn)).then().header("Location", endsWith("/result"));
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

    private static String[] with(Response page, String email, String password) {
        List<String> fields = new ArrayList<>(List.of(hidden(page)));
        fields.addAll(List.of("email", email, "password", password));
        return fields.toArray(String[]::new);
    }

    /** The hidden fields of a page, but for its token: names and values. */
    private static String[] hidden(Response page) {
        List<String> fields = new ArrayList<>();
        Matcher field = HIDDEN.matcher(page.asString());
        while (field.find()) {
            fields.add(field.group(1));
            fields.add(field.group(2)
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&"));
        }
        return fields.toArray(String[]::new);
    }
}

package org.debrief.people;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.debrief.testing.Browser;
import org.debrief.testing.HiddenFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was sent after the session had ended, and whose sender signs in again with the OpenID provider. */
@Tag("sweep")
@QuarkusTest
class KeptFormPageTest {

    private static final String KEPT = "/sign-in/kept";

    @Inject
    TestPeople people;

    private Person instructor;

    /** In which the session is over. */
    private Browser browser;

    private Response signInPage;

    @BeforeEach
    void sendWithoutASession() {
        instructor = people.instructor();
        browser = TestPeople.browserOf(instructor);
        browser.post("/sign-out").then().statusCode(303);
        signInPage = browser.request()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("csrf-token", browser.cookies().get("csrf-token"))
                .formParam("name", "Night class")
                .post("/cohorts");
    }

    private void signIn(Person person) {
        browser.get("/sign-in/kept/provider").then().statusCode(303).header("Location", endsWith("/sign-in/provider"));
        AtProvider.signIn(browser, AtProvider.account(person.email()), "")
                .then()
                .statusCode(303)
                .header("Location", endsWith(KEPT));
        browser.get(KEPT).then().statusCode(200).body(containsString("I am signed in, go on"));
    }

    @Test
    void isOfferedAndSentWithOneClick() {
        signInPage
                .then()
                .statusCode(401)
                .body(containsString("href=\"/sign-in/kept/provider\""))
                .body(not(containsString("Night class")));
        signIn(instructor);

        Response sendNow = browser.post(KEPT, HiddenFields.of(signInPage));

        sendNow.then().statusCode(200).body(containsString("<dt>Name</dt><dd>Night class</dd>"));
        browser.get("/cohorts").then().body(not(containsString("Night class")));
        browser.post("/cohorts", HiddenFields.of(sendNow)).then().statusCode(303);
        browser.get("/cohorts").then().body(containsString("Night class"));
    }

    @Test
    void isShownToNobodyElse() {
        signIn(people.instructor());

        browser.post(KEPT, HiddenFields.of(signInPage)).then().statusCode(303).body(not(containsString("Night class")));

        browser.get("/cohorts").then().body(containsString("was another account’s"));
    }

    @Test
    void isKeptForWhoGoesOnTooEarly() {
        Browser nobody = new Browser();
        nobody.get("/sign-in");

        Response still = nobody.post(KEPT, HiddenFields.of(signInPage));

        still.then().statusCode(401).body(containsString("You are not signed in yet"));
        signIn(instructor);
        browser.post(KEPT, HiddenFields.of(still)).then().statusCode(200).body(containsString("Night class"));
    }

    @Test
    void answersOfATraineeAreOfferedToo() {
        Browser trainee = TestPeople.browserOf(people.trainee());

        trainee.post(KEPT, "kept-to", "/attempts/1", "kept", "q1=a")
                .then()
                .statusCode(200)
                .body(containsString("action=\"/attempts/1\""), containsString("name=\"q1\" value=\"a\""));
        trainee.post(KEPT, "kept-to", "//example.org", "kept", "q1=a")
                .then()
                .statusCode(303)
                .body(not(containsString("example.org")));
    }

    @Test
    void whoIsSignedOutIsNotToldThatTheyAreSignedIn() {
        new Browser().get(KEPT).then().statusCode(303).header("Location", endsWith("/sign-in"));
    }
}

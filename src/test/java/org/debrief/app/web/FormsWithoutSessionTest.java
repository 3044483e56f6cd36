package org.debrief.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.debrief.testing.Browser;
import org.debrief.testing.HiddenFields;
import org.debrief.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an instructor sends from a page that stayed open longer than the session. */
@QuarkusTest
class FormsWithoutSessionTest {

    private static final Map<String, String> OWN_PAGE = Map.of("Sec-Fetch-Site", "same-origin");
    private static final String TYPED = "Evening \"class\" <b>&'ß";

    @Inject
    TestPeople people;

    @Inject
    MovableClock clock;

    private Person instructor;

    /** Its session is over; what the browser still has is the token of the forms, and who it was. */
    private Map<String, String> cookies;

    @BeforeEach
    void signInAndStayTooLong() {
        instructor = people.instructor();
        cookies = new HashMap<>(TestPeople.browserOf(instructor).cookies());
        cookies.remove("debrief-session");
    }

    @AfterEach
    void putTheClockRight() {
        clock.reset();
    }

    @Test
    void isOfferedAgainAfterSigningInAndSentWithOneClick() {
        Response turnedAway = send(OWN_PAGE).post("/cohorts");
        turnedAway
                .then()
                .statusCode(401)
                .body(containsString("what you filled in is kept here"))
                .body(not(containsString("Evening")));

        Browser browser = new Browser();
        browser.get("/sign-in");
        Response wrong = browser.post("/sign-in", with(turnedAway, instructor, "wrong"));
        wrong.then().statusCode(422);
        Response sendNow = browser.post("/sign-in", with(wrong, instructor, TestPeople.PASSWORD));

        sendNow.then()
                .statusCode(200)
                .body(containsString("action=\"/cohorts\""))
                .body(containsString("<dt>Name</dt><dd>Evening &quot;class&quot; &lt;b&gt;&amp;&#39;ß</dd>"));
        browser.get("/cohorts").then().body(not(containsString("Evening")));
        browser.post("/cohorts", HiddenFields.of(sendNow)).then().statusCode(303);
        browser.get("/cohorts").then().body(containsString("Evening &quot;class&quot; &lt;b&gt;&amp;&#39;ß"));
    }

    @Test
    void isShownToNobodyElse() {
        Response turnedAway = send(OWN_PAGE).post("/cohorts");
        Person other = people.instructor();
        Browser browser = new Browser();
        browser.get("/sign-in");

        browser.post("/sign-in", with(turnedAway, other, TestPeople.PASSWORD))
                .then()
                .statusCode(303)
                .body(not(containsString("Evening")));
    }

    /** Or somebody could have an instructor send what they never filled in. */
    @Test
    void whatAnotherSiteFilledInIsNotKept() {
        for (Map<String, String> from : List.of(
                Map.<String, String>of(),
                Map.of("Origin", "http://example.org"),
                Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Sec-Fetch-Site", "none"))) {
            assertTurnedAway(send(from).post("/cohorts"));
        }
        String owner = cookies.remove("debrief-last");
        assertTurnedAway(send(OWN_PAGE).post("/cohorts"));
        cookies.put("debrief-last", owner.substring(1) + "A");
        assertTurnedAway(send(OWN_PAGE).post("/cohorts"));
    }

    @Test
    void whatSomebodyMadeUpOrKeptForADayIsNotOpened() {
        Response turnedAway = send(OWN_PAGE).post("/cohorts");
        clock.forward(Duration.ofHours(13));
        Browser browser = new Browser();
        browser.get("/sign-in");

        browser.post("/sign-in", with(turnedAway, instructor, TestPeople.PASSWORD))
                .then()
                .statusCode(303);
        browser.post(
                        "/sign-in",
                        "email",
                        instructor.email(),
                        "password",
                        TestPeople.PASSWORD,
                        "closed",
                        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")
                .then()
                .statusCode(303);
    }

    @Test
    void noPasswordAndNoBareButtonIsKept() {
        assertTurnedAway(send(OWN_PAGE).formParam("password", "secret words").post("/account/password"));
        assertTurnedAway(send(OWN_PAGE).post("/quizzes/1/delete"));
        Response turnedAway =
                send(OWN_PAGE).formParam("password", "secret words").post("/cohorts");
        Browser browser = new Browser();
        browser.get("/sign-in");

        browser.post("/sign-in", with(turnedAway, instructor, TestPeople.PASSWORD))
                .then()
                .body(containsString("Evening"))
                .body(not(containsString("secret")));
    }

    @Test
    void anArticleIsKeptAndADocumentIsAskedForAgain() {
        Response pasted = parts().multiPart("text", "The harbour closes.").post("/briefings/new");
        Browser browser = new Browser();
        browser.get("/sign-in");
        browser.post("/sign-in", with(pasted, instructor, TestPeople.PASSWORD))
                .then()
                .body(containsString("action=\"/briefings/new\" enctype=\"multipart/form-data\""))
                .body(containsString("name=\"text\" value=\"The harbour closes.\""));

        assertTurnedAway(parts().multiPart(
                        "files", "harbour.txt", "The harbour closes.".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/briefings/new"));
    }

    /** The script of the page sends it as a page of its own then, and would lose it by going to the sign-in page. */
    @Test
    void aPartOfAPageIsToldWithoutBeingLedAway() {
        Response part = send(OWN_PAGE).header("HX-Request", "true").post("/questions/1/edit");

        part.then().statusCode(401);
        assertThat(part.getHeader("HX-Redirect")).isNull();
        send(OWN_PAGE)
                .header("HX-Request", "true")
                .post("/questions/advice")
                .then()
                .header("HX-Redirect", "/sign-in");
    }

    private RequestSpecification send(Map<String, String> headers) {
        return new Browser()
                .request()
                .cookies(cookies)
                .headers(headers)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("csrf-token", cookies.get("csrf-token"))
                .formParam("name", TYPED);
    }

    private RequestSpecification parts() {
        return new Browser()
                .request()
                .cookies(cookies)
                .headers(OWN_PAGE)
                .multiPart("csrf-token", cookies.get("csrf-token"))
                .multiPart("title", "Harbour");
    }

    private static void assertTurnedAway(Response answer) {
        answer.then().statusCode(303).header("Location", endsWith("/sign-in"));
    }

    private static String[] with(Response page, Person person, String password) {
        List<String> fields = new ArrayList<>(List.of(HiddenFields.of(page)));
        fields.addAll(List.of("email", person.email(), "password", password));
        return fields.toArray(String[]::new);
    }
}

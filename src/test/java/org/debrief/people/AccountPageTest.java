package org.debrief.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.debrief.testing.Browser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("sweep")
@QuarkusTest
class AccountPageTest {

    private static final String NEW_PASSWORD = "a staple of the harbour";

    @Inject
    TestPeople people;

    @Inject
    EntityManager database;

    private static Browser opened(Person person) {
        Browser browser = TestPeople.browserOf(person);
        browser.get("/account").then().statusCode(200);
        return browser;
    }

    private static void assertSignedIn(Browser browser, boolean signedIn) {
        browser.get("/account").then().statusCode(signedIn ? 200 : 303);
    }

    @Test
    void aNameIsChanged() {
        Browser browser = opened(people.trainee());

        browser.post("/account", "name", " Vera Winter ")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/account"));

        browser.get("/account")
                .then()
                .body(containsString("value=\"Vera Winter\""), containsString("Your name is saved."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\0b"})
    void aNameThatIsNoneIsRefused(String name) {
        Person trainee = people.trainee();
        Browser browser = opened(trainee);

        browser.post("/account", "name", name).then().statusCode(422).body(containsString("id=\"name-problem\""));
        browser.post("/account", "name", "x".repeat(101)).then().statusCode(422).body(containsString("x".repeat(101)));

        browser.get("/account").then().body(containsString("value=\"" + trainee.name() + "\""));
    }

    @Test
    void aNewPasswordSignsOutEverywhereElse() {
        Person trainee = people.trainee();
        Browser here = opened(trainee);
        Browser elsewhere = opened(trainee);

        here.post("/account/password", "current", TestPeople.PASSWORD, "password", NEW_PASSWORD)
                .then()
                .statusCode(303);

        assertSignedIn(here, true);
        assertSignedIn(elsewhere, false);
        Browser later = new Browser();
        later.get("/sign-in");
        later.post("/sign-in", "email", trainee.email(), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(422);
        later.post("/sign-in", "email", trainee.email(), "password", NEW_PASSWORD)
                .then()
                .statusCode(303);
    }

    @Test
    void withoutThePasswordThatIsThereNoneTakesItsPlace() {
        Person trainee = people.trainee();
        Browser here = opened(trainee);
        Browser elsewhere = opened(trainee);

        here.post("/account/password", "current", "not mine at all", "password", NEW_PASSWORD)
                .then()
                .statusCode(422)
                .body(containsString("id=\"current-problem\""));
        here.post("/account/password", "current", TestPeople.PASSWORD, "password", "Password123")
                .then()
                .statusCode(422)
                .body(containsString("Many people use this password"));
        here.post("/account/password", "current", TestPeople.PASSWORD, "password", TestPeople.PASSWORD)
                .then()
                .statusCode(422);

        assertSignedIn(elsewhere, true);
    }

    @Test
    void whoIsSignedInElsewhereIsSignedOutFromHere() {
        Person trainee = people.trainee();
        Browser elsewhere = opened(trainee);
        Browser here = opened(trainee);
        String session = Jsoup.parse(here.get("/account").asString())
                .select("input[name=session]")
                .attr("value");

        here.post("/account/sessions", "session", session, "session-password", "not mine at all")
                .then()
                .statusCode(422);
        here.post("/account/sessions", "session-password", TestPeople.PASSWORD)
                .then()
                .statusCode(422);
        opened(people.trainee())
                .post("/account/sessions", "session", session, "session-password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        assertSignedIn(elsewhere, true);
        here.post("/account/sessions", "session", session, "session-password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);

        assertSignedIn(elsewhere, false);
        here.get("/account").then().statusCode(200).body(containsString("In no other browser."));
    }

    @Test
    void aCookieThatWasKeptIsWorthNothingAfterSigningOut() {
        Browser browser = opened(people.trainee());
        Map<String, String> kept = browser.cookies();

        browser.post("/sign-out").then().statusCode(303);

        given().redirects().follow(false).cookies(kept).get("/account").then().statusCode(303);
    }

    @Test
    void everySignInHasASessionOfItsOwnAndEndsTheOneBefore() {
        Person trainee = people.trainee();
        Browser browser = opened(trainee);
        Map<String, String> before = browser.cookies();

        browser.post("/sign-in", "email", trainee.email(), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303);

        assertThat(browser.cookies().get("debrief-session")).isNotEqualTo(before.get("debrief-session"));
        given().redirects().follow(false).cookies(before).get("/account").then().statusCode(303);
        assertSignedIn(browser, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seen_at = now() - interval '12 hours'", "begun_at = now() - interval '7 days'"})
    void aSessionEndsWithoutUseAndAfterAWeek(String age) {
        Person trainee = people.trainee();
        Browser browser = opened(trainee);

        change(trainee, age + " + interval '1 minute'");
        assertSignedIn(browser, true);

        change(trainee, age);
        assertSignedIn(browser, false);
    }

    @Transactional
    void change(Person person, String what) {
        database.createNativeQuery("update browser_session set " + what + " where account_id = " + person.id())
                .executeUpdate();
    }

    @Test
    void aProgramDoesTheSame() {
        Person trainee = people.trainee();
        Browser browser = opened(trainee);

        program(trainee, TestPeople.PASSWORD)
                .get("/api/v1/account")
                .then()
                .statusCode(200)
                .body("email", equalTo(trainee.email()), "role", equalTo("TRAINEE"));
        program(trainee, TestPeople.PASSWORD)
                .body(Map.of("name", "Vera Winter"))
                .patch("/api/v1/account")
                .then()
                .statusCode(200)
                .body("name", equalTo("Vera Winter"));
        program(trainee, TestPeople.PASSWORD)
                .body("{}")
                .patch("/api/v1/account")
                .then()
                .statusCode(422);
        program(trainee, TestPeople.PASSWORD)
                .get("/api/v1/account/sessions")
                .then()
                .body("$", hasSize(1))
                .body("browser[0]", equalTo("A browser"));
        program(trainee, TestPeople.PASSWORD)
                .body(Map.of("current", "not mine at all", "password", "short"))
                .put("/api/v1/account/password")
                .then()
                .statusCode(422)
                .body("detail", containsString("at least 10"));
        program(trainee, TestPeople.PASSWORD)
                .body(Map.of("current", TestPeople.PASSWORD, "password", NEW_PASSWORD))
                .put("/api/v1/account/password")
                .then()
                .statusCode(204);

        assertSignedIn(browser, false);
        program(trainee, TestPeople.PASSWORD).get("/api/v1/account").then().statusCode(401);
        program(trainee, NEW_PASSWORD).get("/api/v1/account/sessions").then().body("$", hasSize(0));
    }

    @Test
    void aProgramSignsOutEverywhere() {
        Person instructor = people.instructor();
        Browser browser = opened(instructor);

        program(instructor, TestPeople.PASSWORD)
                .delete("/api/v1/account/sessions")
                .then()
                .statusCode(204);

        assertSignedIn(browser, false);
    }

    @Test
    void noPasswordAndNoTokenIsOnThePage() {
        Browser browser = opened(people.trainee());

        browser.get("/account").then().body(not(containsString(TestPeople.PASSWORD)), not(containsString("$2a$")));
    }

    private static RequestSpecification program(Person person, String password) {
        return given().auth().preemptive().basic(person.email(), password).contentType("application/json");
    }
}

package org.debrief.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever guesses has to wait, and who is known has not. */
@Tag("sweep")
@QuarkusTest
class SignInLimitsTest {

    private static final String SECONDS = "[1-9]\\d*";
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    @Inject
    TestPeople people;

    @Inject
    Tries tries;

    /** An address that no other test has. */
    private static String newAddress() {
        return "2001:db8:7:" + Integer.toHexString(ADDRESS.incrementAndGet()) + "::1";
    }

    private static Response signIn(Browser browser, String address, String email, String password) {
        browser.get("/sign-in");
        return browser.keep(browser.request()
                .header("X-Forwarded-For", address)
                .formParam("csrf-token", browser.cookies().get("csrf-token"))
                .formParam("email", email)
                .formParam("password", password)
                .post("/sign-in"));
    }

    private static Response lastOfEleven(String email) {
        for (int i = 0; i < 10; i++) {
            signIn(new Browser(), newAddress(), email, "wrong password " + i)
                    .then()
                    .statusCode(422);
        }
        return signIn(new Browser(), newAddress(), email, "wrong password");
    }

    /** A page without what differs from browser to browser and from moment to moment. */
    private static String page(Response answer, String email) {
        return answer.asString()
                .replace(email, "EMAIL")
                .replaceAll("\\d+ seconds", "N seconds")
                .replaceAll("[\\w-]{22}\"", "TOKEN\"");
    }

    private void useUp(String subject, TryLimit limit) {
        for (int i = 0; i < limit.atOnce(); i++) {
            tries.take(subject, limit);
        }
    }

    @Test
    void anAccountIsGuessedTenTimesAndThenOnceAMinute() {
        Person trainee = people.trainee();

        lastOfEleven(trainee.email())
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern(SECONDS))
                .body(
                        containsString("There were too many tries."),
                        containsString("value=\"" + trainee.email() + "\""));

        signIn(new Browser(), newAddress(), trainee.email(), TestPeople.PASSWORD)
                .then()
                .statusCode(429);
    }

    @Test
    void whoWasThereBeforeIsNotKeptOutByStrangers() {
        Person trainee = people.trainee();
        Browser known = new Browser();
        signIn(known, newAddress(), trainee.email(), TestPeople.PASSWORD).then().statusCode(303);
        String school = newAddress();
        signIn(new Browser(), school, trainee.email(), TestPeople.PASSWORD)
                .then()
                .statusCode(303);

        lastOfEleven(trainee.email()).then().statusCode(429);

        signIn(known, newAddress(), trainee.email(), "mistyped").then().statusCode(422);
        signIn(known, newAddress(), trainee.email(), TestPeople.PASSWORD).then().statusCode(303);
        signIn(new Browser(), school, trainee.email(), TestPeople.PASSWORD)
                .then()
                .statusCode(303);
    }

    /** A browser that one person has used is a stranger's for another. */
    @Test
    void aKnownBrowserIsKnownForItsOwnersOnly() {
        Person trainee = people.trainee();
        Browser known = new Browser();
        signIn(known, newAddress(), trainee.email(), TestPeople.PASSWORD).then().statusCode(303);
        Person other = people.trainee();

        lastOfEleven(other.email()).then().statusCode(429);

        signIn(known, newAddress(), other.email(), TestPeople.PASSWORD).then().statusCode(429);
    }

    @Test
    void anEmailWithoutAnAccountIsTreatedAlike() {
        Person trainee = people.trainee();
        Response known = lastOfEleven(trainee.email());
        String nobody = "nobody" + ADDRESS.incrementAndGet() + "@example.org";
        Response unknown = lastOfEleven(nobody);

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(page(unknown, nobody)).isEqualTo(page(known, trainee.email()));
    }

    @Test
    void anAddressThatTriesManyAccountsWaitsAndOthersDoNot() {
        Person trainee = people.trainee();
        Browser known = new Browser();
        signIn(known, newAddress(), trainee.email(), TestPeople.PASSWORD).then().statusCode(303);
        useUp("passwords from 20010db80007ffff", TryLimit.ADDRESS);
        String used = "2001:db8:7:ffff::77";

        signIn(new Browser(), used, people.trainee().email(), TestPeople.PASSWORD)
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern(SECONDS));
        signIn(new Browser(), newAddress(), people.trainee().email(), TestPeople.PASSWORD)
                .then()
                .statusCode(303);
        signIn(known, used, trainee.email(), TestPeople.PASSWORD).then().statusCode(303);
    }

    @Test
    void aProgramIsToldWhenToComeBack() {
        Person instructor = people.instructor();
        lastOfEleven(instructor.email());

        given().header("X-Forwarded-For", newAddress())
                .auth()
                .preemptive()
                .basic(instructor.email(), TestPeople.PASSWORD)
                .get("/api/v1/account")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern(SECONDS))
                .contentType(equalTo("application/problem+json"))
                .body("detail", containsString("try again in"));
    }

    /** With each request a right password; a wrong one among them stops nothing. */
    @Test
    void aProgramThatIsRightIsNotLimited() {
        Person instructor = people.instructor();
        String address = newAddress();
        for (int i = 0; i < 15; i++) {
            given().header("X-Forwarded-For", address)
                    .auth()
                    .preemptive()
                    .basic(instructor.email(), i == 3 ? "mistyped" : TestPeople.PASSWORD)
                    .get("/api/v1/account")
                    .then()
                    .statusCode(i == 3 ? 401 : 200);
        }
    }

    @Test
    void codesAreLimitedByAddress() {
        String code = people.cohort("Evening class").joinCode();
        useUp("codes from 20010db80007fffe", TryLimit.CODES);
        String used = "2001:db8:7:fffe::77";

        for (String path :
                new String[] {"/join/" + code, "/join/NOSUCHCODE", "/invitation/nonsense", "/setup?token=x"}) {
            given().header("X-Forwarded-For", used)
                    .get(path)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", matchesPattern(SECONDS))
                    .body(containsString("too many tries"));
        }
        given().header("X-Forwarded-For", newAddress())
                .get("/join/" + code)
                .then()
                .statusCode(200);
        Browser browser = new Browser();
        browser.get("/join");
        browser.request()
                .header("X-Forwarded-For", used)
                .formParam("csrf-token", browser.cookies().get("csrf-token"))
                .formParam("code", code)
                .post("/join")
                .then()
                .statusCode(429)
                .body(containsString("value=\"" + code + "\""));
    }

    @Test
    void aCodeThatIsWrongIsOneTry() {
        String address = "2001:db8:7:fffd::5";
        given().header("X-Forwarded-For", address)
                .get("/join/NOSUCHCODE")
                .then()
                .statusCode(404);

        assertThat(tries.isFresh("codes from 20010db80007fffd")).isFalse();
    }

    @Test
    void ofAnIpv6AddressTheNetworkCounts() {
        assertThat(Caller.network("2001:db8:7:fffd::5")).isEqualTo("20010db80007fffd");
        assertThat(Caller.network("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void theOwnPasswordIsGuessedTenTimes() {
        Browser browser = TestPeople.browserOf(people.trainee());
        browser.get("/account");
        for (int i = 0; i < 10; i++) {
            browser.post("/account/password", "current", "guess " + i, "password", "a staple of the harbour")
                    .then()
                    .statusCode(422);
        }

        browser.post("/account/password", "current", TestPeople.PASSWORD, "password", "a staple of the harbour")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern(SECONDS))
                .body(allOf(containsString("too many tries"), not(containsString("a staple"))));
    }

    @Test
    void theBrowserIsKnownByACookieThatNoScriptReads() {
        Browser browser = new Browser();
        Response answer = signIn(browser, newAddress(), people.trainee().email(), TestPeople.PASSWORD);

        answer.then().header("Location", endsWith("/"));
        assertThat(answer.getDetailedCookie("debrief-device").isHttpOnly()).isTrue();
    }
}

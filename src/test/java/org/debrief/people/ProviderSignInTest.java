package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.people.AtProvider.account;
import static org.debrief.people.AtProvider.away;
import static org.debrief.people.AtProvider.back;
import static org.debrief.people.AtProvider.follow;
import static org.debrief.people.AtProvider.signIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.Locale;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Signing in with an account of an OpenID provider. */
@Tag("sweep")
@QuarkusTest
class ProviderSignInTest {

    @Inject
    TestPeople people;

    private static void assertSignedIn(Browser browser, boolean signedIn) {
        browser.get("/account").then().statusCode(signedIn ? 200 : 303);
    }

    @Test
    void theSignInPageOffersIt() {
        new Browser().get("/sign-in").then().body(containsString("href=\"/sign-in/provider\""));
    }

    @Test
    void aVerifiedEmailOpensItsAccount() {
        Person trainee = people.trainee();
        Browser browser = new Browser();
        JsonObject claims = account(trainee.email().toUpperCase(Locale.ROOT));

        signIn(browser, claims, "").then().statusCode(303);

        browser.get("/account").then().statusCode(200).body(containsString(trainee.email()));
        assertThat(browser.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
    }

    @Test
    void theNumberCountsFromThenOn() {
        Person trainee = people.trainee();
        JsonObject claims = account(trainee.email());
        signIn(new Browser(), claims, "").then().statusCode(303);

        Browser married = new Browser();
        signIn(married, claims.copy().put("email", "new.name@example.org"), "")
                .then()
                .statusCode(303);
        assertSignedIn(married, true);

        Browser successor = new Browser();
        signIn(successor, account(trainee.email()), "").then().statusCode(403);
        assertSignedIn(successor, false);
    }

    @Test
    void anEmailThatNobodyVouchesForOpensNothing() {
        Person trainee = people.trainee();
        Browser browser = new Browser();

        signIn(browser, account(trainee.email()).put("email_verified", false), "")
                .then()
                .statusCode(403)
                .body(containsString("no account here belongs to it"));
        assertSignedIn(browser, false);
        JsonObject silent = account(trainee.email());
        silent.remove("email_verified");
        signIn(browser, silent, "").then().statusCode(403);
        assertSignedIn(browser, false);
    }

    @Test
    void whoHasNoAccountHereGetsNone() {
        Browser browser = new Browser();

        signIn(browser, account("nobody@example.org"), "").then().statusCode(403);

        assertSignedIn(browser, false);
    }

    @Test
    void aTokenSignedByAnotherIsRefused() {
        assertRefused(account(people.trainee().email()), "&forged=yes");
    }

    @Test
    void aTokenForAnotherOrFromAnotherOrOfThePastIsRefused() {
        String email = people.trainee().email();
        assertRefused(account(email).put("aud", "another-client"), "");
        assertRefused(account(email).put("iss", "https://elsewhere.example"), "");
        assertRefused(account(email).put("exp", 1_700_000_000), "");
        assertRefused(account(email).put("nonce", "another"), "");
    }

    private static void assertRefused(JsonObject claims, String more) {
        Browser browser = new Browser();
        Response answer = signIn(browser, claims, more);
        assertThat(answer.statusCode()).isNotIn(200, 303);
        assertSignedIn(browser, false);
    }

    /** Otherwise somebody could be signed in to the attacker's account. */
    @Test
    void anAnswerThatThisBrowserDidNotAskForIsRefused() {
        String back = back(away(new Browser()), account(people.trainee().email()), "");
        Browser other = new Browser();

        Response answer = follow(other, back);

        assertThat(answer.statusCode()).isNotEqualTo(303);
        assertSignedIn(other, false);
    }

    private static void assertToldWhy(Response answer, int status, String why) {
        answer.then()
                .statusCode(status)
                .contentType(startsWith("text/html"))
                .body(containsString("You are not signed in"), containsString(why), containsString("try it again"));
    }

    @Test
    void whoSaysNoThereIsToldWhatToDo() {
        Browser browser = new Browser();

        Response answer = signIn(browser, account(people.trainee().email()), "&denied=yes");

        assertToldWhy(answer, 401, "did not let you in, or you said no there");
        assertThat(answer.asString()).doesNotContain("They said no", "access_denied");
        assertSignedIn(browser, false);
        signIn(browser, account(people.trainee().email()), "").then().statusCode(303);
    }

    @Test
    void whoComesBackWithoutHavingBeenSentIsToldWhatToDo() {
        String back = back(away(new Browser()), account(people.trainee().email()), "");

        assertToldWhy(follow(new Browser(), back), 401, "asked for in another browser, or too long ago");
        Browser sent = new Browser();
        away(sent);
        assertToldWhy(follow(sent, back), 401, "asked for in another browser, or too long ago");
        assertToldWhy(
                follow(sent, back.replaceFirst("state=[^&]*", "state=another")),
                401,
                "asked for in another browser, or too long ago");
        assertToldWhy(
                follow(sent, back.replaceFirst("[?].*", "?state=")),
                401,
                "asked for in another browser, or too long ago");
    }

    @Test
    void whoIsSentBackByAProviderThatThenIsSilentIsToldWhatToDo() {
        Browser browser = new Browser();

        Response answer = signIn(browser, account(people.trainee().email()), "&silent=yes");

        assertToldWhy(answer, 503, "does not answer as it should at the moment");
        assertThat(answer.getHeader("Retry-After")).isNotNull();
        assertSignedIn(browser, false);
    }

    @Test
    void aDisabledAccountStaysShut() {
        Person trainee = people.trainee();
        TestCohort cohort = people.cohort("Evening class");
        people.join(cohort.id(), trainee);
        Browser instructor = cohort.instructorsBrowser();
        instructor.get(cohort.page());
        instructor
                .post(cohort.page() + "/members/" + trainee.id() + "/sign-in/access", "disabled", "yes")
                .then()
                .statusCode(303);
        Browser browser = new Browser();

        signIn(browser, account(trainee.email()), "").then().statusCode(403);

        assertSignedIn(browser, false);
    }
}

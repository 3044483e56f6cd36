package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.debrief.pages.DayAndTime;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A cohort that is closed, or whose join code has ended, and the code that is typed. */
@Tag("sweep")
@QuarkusTest
class JoinDoorTest {

    @Inject
    TestPeople people;

    @Inject
    StoredCohorts cohorts;

    private TestCohort cohort;

    @BeforeEach
    void cohort() {
        cohort = people.cohort("Night desk");
    }

    @Test
    void aClosedCohortTakesNobodyNewUntilItIsOpenAgain() {
        Browser browser = cohort.instructorsBrowser();
        browser.get(cohort.page());
        browser.post(cohort.page() + "/joining").then().statusCode(303).header("Location", endsWith(cohort.page()));
        browser.get(cohort.page()).then().body(containsString("Nobody new can join"));

        Browser visitor = new Browser();
        visitor.get(cohort.link()).then().statusCode(200).body(containsString("This cohort is closed"));
        signUp(visitor).then().statusCode(422).body(containsString("This cohort is closed"));
        assertThat(cohorts.members(cohort.id())).isEmpty();

        browser.post(cohort.page() + "/joining", "open", "yes").then().statusCode(303);
        visitor.get(cohort.link()).then().body(not(containsString("This cohort is closed")));
        signUp(visitor).then().statusCode(303);
    }

    @Test
    void anEndedCodeSaysSinceWhen() {
        cohorts.setJoining(cohort.instructor().id(), cohort.id(), true, Instant.parse("2026-01-05T11:00:00Z"));

        new Browser().get(cohort.link()).then().body(containsString("This join code ended on 5 January 2026"));
        cohort.instructorsBrowser().get(cohort.page()).then().body(containsString("Since 5 January 2026"));
    }

    @Test
    void whoIsAMemberAlreadyIsNotAffected() {
        Person member = people.trainee();
        people.join(cohort.id(), member);
        cohorts.setJoining(cohort.instructor().id(), cohort.id(), false, null);

        Browser signedIn = TestPeople.browserOf(member);
        signedIn.get(cohort.link()).then().statusCode(200).body(containsString("You are in this cohort already"));
        Browser another = new Browser();
        another.get(cohort.link());
        another.post(cohort.link(), "account", "existing", "email", member.email(), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/my"));
        Person stranger = people.trainee();
        Browser outside = TestPeople.browserOf(stranger);
        outside.get(cohort.link()).then().body(containsString("This cohort is closed"));
        outside.post(cohort.link()).then().statusCode(422);
        assertThat(cohorts.idsWithMember(stranger.id())).isEmpty();
    }

    @Test
    void theEndIsStillToCome() {
        Browser browser = cohort.instructorsBrowser();
        browser.get(cohort.page());

        browser.post(cohort.page() + "/joining", "open", "yes", "until", "2020-01-01T10:00")
                .then()
                .statusCode(422)
                .body(containsString("This moment is over"))
                .body(containsString("value=\"2020-01-01T10:00\""));
        browser.post(cohort.page() + "/joining", "open", "yes", "until", "<soon>")
                .then()
                .statusCode(422)
                .body(containsString("value=\"&lt;soon&gt;\""));

        String tomorrow = DayAndTime.field(Instant.now().plus(Duration.ofDays(1)));
        browser.post(cohort.page() + "/joining", "open", "yes", "until", tomorrow)
                .then()
                .statusCode(303);
        browser.get(cohort.page())
                .then()
                .body(containsString("it works until"))
                .body(containsString("value=\"" + tomorrow + "\""));
        new Browser().get(cohort.link()).then().statusCode(200).body(containsString("Sign up and join"));
    }

    @Test
    void aTypedCodeLeadsToItsCohort() {
        Browser browser = new Browser();
        browser.get("/sign-in").then().body(containsString("href=\"/join\""));
        browser.get("/join").then().statusCode(200);
        TestPeople.browserOf(people.trainee()).get("/my").then().body(containsString("href=\"/join\""));

        browser.post("/join", "code", JoinCodes.grouped(cohort.joinCode()).toLowerCase(Locale.ROOT))
                .then()
                .statusCode(303)
                .header("Location", endsWith(cohort.link()));
        browser.post("/join", "code", "no <code>\0")
                .then()
                .statusCode(422)
                .body(containsString("No cohort has this code"))
                .body(containsString("no &lt;code&gt;"));
    }

    @Test
    void onlyItsInstructorOpensAndCloses() {
        Browser another = TestPeople.browserOf(people.instructor());
        another.get("/cohorts");
        another.post(cohort.page() + "/joining").then().statusCode(404);
        another.post(cohort.page() + "/joining", "open", "yes", "until", "never")
                .then()
                .statusCode(404);
        Browser trainee = TestPeople.browserOf(people.trainee());
        trainee.get("/my");
        trainee.post(cohort.page() + "/joining").then().statusCode(403);

        new Browser().get(cohort.link()).then().body(containsString("Sign up and join"));
    }

    private Response signUp(Browser visitor) {
        return visitor.post(
                cohort.link(), "name", "Nia", "email", cohort.email("nia"), "password", "three quiet rivers");
    }
}

package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InvitationPagesTest {

    private static final String NEW_PASSWORD = "three quiet rivers";

    @Inject
    TestPeople people;

    @Inject
    StoredCohorts cohorts;

    @Inject
    Enrolling enrolling;

    @Inject
    Accounts accounts;

    @Inject
    Invitations invitations;

    private Person instructor;
    private CohortSummary cohort;
    private HandOut ada;

    @BeforeEach
    void ada() {
        instructor = people.instructor();
        cohort = cohorts.create(instructor.id(), "Summer desk");
        ada = enrol(instructor, cohort, new ListedPerson(1, "Ada", "ada" + cohort.id() + "@example.org"))
                .get(0);
    }

    @Test
    void theLinkLetsThePersonChooseAPasswordOnce() {
        Browser browser = new Browser();
        browser.get(link(ada))
                .then()
                .statusCode(200)
                .body(containsString("Welcome, Ada"))
                .body(containsString(ada.email()));
        browser.post(link(ada), "password", "short").then().statusCode(422).body(containsString("at least 10"));

        browser.post(link(ada), "password", NEW_PASSWORD).then().statusCode(303).header("Location", endsWith("/my"));

        browser.get("/my").then().statusCode(200);
        signIn(NEW_PASSWORD).then().statusCode(303);
        Browser second = new Browser();
        second.get(link(ada)).then().statusCode(404).body(containsString("no longer works"));
        second.get("/join");
        second.post(link(ada), "password", "another good password").then().statusCode(404);
        signIn("another good password").then().statusCode(422);
        TestPeople.browserOf(instructor)
                .get("/cohorts/" + cohort.id())
                .then()
                .body(not(containsString("Invited, not yet signed in")));
    }

    @Test
    void nothingOpensAnAccountBeforeItsPasswordIsChosen() {
        signIn("no account has this password").then().statusCode(422);
        signIn("").then().statusCode(422);
        Browser browser = new Browser();
        browser.get("/join/" + cohort.joinCode());
        browser.post("/join/" + cohort.joinCode(), "name", "Eve", "email", ada.email(), "password", NEW_PASSWORD)
                .then()
                .statusCode(422);
    }

    @Test
    void afterFourteenDaysTheLinkNoLongerWorks() {
        QuarkusTransaction.requiringNew()
                .run(() -> invitations.update(
                        "createdAt = ?1 where tokenHash = ?2",
                        Instant.now().minus(Duration.ofDays(14)),
                        SecretTokens.hash(ada.token())));

        new Browser().get(link(ada)).then().statusCode(404).body(containsString("older than 14 days"));
        new Browser().get("/invitation/guess").then().statusCode(404);
        TestPeople.browserOf(instructor)
                .get("/cohorts/" + cohort.id())
                .then()
                .body(containsString("the invitation ended"));
    }

    @Test
    void aNewInvitationReplacesTheOldOne() {
        Browser browser = TestPeople.browserOf(instructor);
        browser.get("/cohorts/" + cohort.id());

        String token = token(browser.post(forAda()));

        new Browser().get(link(ada)).then().statusCode(404);
        new Browser().get("/invitation/" + token).then().statusCode(200);
        String another = token(browser.post("/cohorts/" + cohort.id() + "/invitations"));
        assertThat(another).isNotEqualTo(token);
        new Browser().get("/invitation/" + token).then().statusCode(404);
    }

    @Test
    void invitationsAreSavedAsAFile() {
        Browser browser = TestPeople.browserOf(instructor);
        browser.get("/cohorts/" + cohort.id());

        browser.post("/cohorts/" + cohort.id() + "/invitations/file", "token", ada.token(), "token", "guess")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("invitations.csv"))
                .body(containsString("name,email,link\r\nAda," + ada.email() + ",http"))
                .body(endsWith(link(ada) + "\r\n"));
    }

    @Test
    void onlyWhoInvitedSomebodyMakesAnotherLink() {
        Person other = people.instructor();
        CohortSummary theirs = cohorts.create(other.id(), "Theirs");
        assertThat(enrol(other, theirs, new ListedPerson(1, "", ada.email()))).isEmpty();
        Browser browser = TestPeople.browserOf(other);
        browser.get("/cohorts/" + theirs.id())
                .then()
                .body(containsString(ada.email()))
                .body(not(containsString("Invited, not yet")));

        browser.post(forAda()).then().statusCode(404);
        browser.post(forAda().replace("/cohorts/" + cohort.id(), "/cohorts/" + theirs.id()))
                .then()
                .statusCode(404);
        browser.post("/cohorts/" + cohort.id() + "/invitations").then().statusCode(404);
        browser.post("/cohorts/" + theirs.id() + "/invitations").then().body(not(containsString("/invitation/")));
        browser.post("/cohorts/" + theirs.id() + "/invitations/file", "token", ada.token())
                .then()
                .body(not(containsString(ada.email())));
        Browser trainee = TestPeople.browserOf(people.trainee());
        trainee.get("/my");
        trainee.post(forAda()).then().statusCode(403);

        new Browser().get(link(ada)).then().statusCode(200);
    }

    private List<HandOut> enrol(Person instructor, CohortSummary cohort, ListedPerson person) {
        List<ListedPerson> list = List.of(person);
        String seen = enrolling.plan(instructor.id(), cohort.id(), list).fingerprint();
        return enrolling.enrol(instructor.id(), cohort.id(), list, seen).orElseThrow();
    }

    private Response signIn(String password) {
        Browser browser = new Browser();
        browser.get("/sign-in");
        return browser.post("/sign-in", "email", ada.email(), "password", password);
    }

    private String forAda() {
        long id = QuarkusTransaction.requiringNew()
                .call(() -> accounts.withEmail(ada.email()).orElseThrow().id);
        return "/cohorts/" + cohort.id() + "/members/" + id + "/invitation";
    }

    private static String link(HandOut handOut) {
        return "/invitation/" + handOut.token();
    }

    private static String token(Response page) {
        return EnrolForm.hidden(page, "token").orElseThrow();
    }
}

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
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
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
        signIn("").then().statusCode(422).body(containsString("If you were invited, open your invitation first."));
        Browser browser = new Browser();
        browser.get("/join/" + cohort.joinCode());
        browser.post("/join/" + cohort.joinCode(), "name", "Eve", "email", ada.email(), "password", NEW_PASSWORD)
                .then()
                .statusCode(422)
                .body(containsString("If you were invited, open your invitation first."));
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

        String token = token(renew(browser, forAda()));

        new Browser().get(link(ada)).then().statusCode(404);
        new Browser().get("/invitation/" + token).then().statusCode(200);
        String another = token(renew(browser, "/cohorts/" + cohort.id() + "/invitations"));
        assertThat(another).isNotEqualTo(token);
        new Browser().get("/invitation/" + token).then().statusCode(404);
    }

    @Test
    void nothingIsRenewedBeforeAPageHasAsked() {
        String all = "/cohorts/" + cohort.id() + "/invitations";
        Browser browser = TestPeople.browserOf(instructor);
        browser.get(all).then().statusCode(200).body(containsString("A new invitation for Ada?"));
        browser.get(forAda()).then().statusCode(200).body(containsString("stops working at once"));
        browser.post(all).then().statusCode(409).body(containsString("Nothing was done"));
        browser.post(forAda()).then().statusCode(409);

        new Browser().get(link(ada)).then().statusCode(200);
    }

    @Test
    void whatASecondPressShowsIsNotDead() {
        String all = "/cohorts/" + cohort.id() + "/invitations";
        Browser browser = TestPeople.browserOf(instructor);
        String seen = EnrolForm.seen(browser.get(all));

        String token = token(browser.post(all, "seen", seen));
        browser.post(all, "seen", seen)
                .then()
                .statusCode(409)
                .body(containsString("If you have those links, they work"))
                .body(not(containsString("name=\"tokens\"")));

        new Browser().get("/invitation/" + token).then().statusCode(200);
    }

    @Test
    void ofManyPressesAtOnceOneMakesLinks() {
        String seen = invitations.waiting(instructor.id(), cohort.id(), null).seen();
        List<CompletableFuture<Optional<List<HandOut>>>> presses = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> invitations.renew(instructor.id(), cohort.id(), null, seen)))
                .toList();

        List<HandOut> made = presses.stream()
                .map(CompletableFuture::join)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .toList();

        assertThat(made).hasSize(1);
        new Browser().get(link(made.get(0))).then().statusCode(200);
    }

    @Test
    void aThousandInvitationsAreSavedWhole() {
        EnrolForm form = new EnrolForm(TestPeople.browserOf(instructor), cohort.id());
        form.browser().get(form.page());
        String list = IntStream.range(0, 1_000)
                .mapToObj(i -> "Person " + i + ",p" + i + "." + cohort.id() + "@example.org")
                .collect(Collectors.joining("\n"));
        Response enrolled = form.enrol(list, EnrolForm.seen(form.preview(list)));

        String file = form.browser()
                .post("/cohorts/" + cohort.id() + "/invitations/file", "tokens", token(enrolled))
                .asString();

        assertThat(file.lines()).hasSize(1_001);
        assertThat(file).contains("Person 999,p999." + cohort.id() + "@example.org,http");
    }

    @Test
    void whoIsStillWaitingDoesNotDependOnWhatIsSearched() {
        TestPeople.browserOf(instructor)
                .get("/cohorts/" + cohort.id() + "?q=nobody-here")
                .then()
                .body(containsString("Nobody here has"))
                .body(containsString("New invitations for all"));
    }

    @Test
    void invitationsAreSavedAsAFile() {
        Browser browser = TestPeople.browserOf(instructor);
        browser.get("/cohorts/" + cohort.id());

        browser.post("/cohorts/" + cohort.id() + "/invitations/file", "tokens", ada.token() + " guess")
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

        browser.get(forAda()).then().statusCode(404);
        browser.post(forAda()).then().statusCode(404);
        browser.post(forAda().replace("/cohorts/" + cohort.id(), "/cohorts/" + theirs.id()))
                .then()
                .statusCode(404);
        browser.post("/cohorts/" + cohort.id() + "/invitations").then().statusCode(404);
        browser.post("/cohorts/" + theirs.id() + "/invitations").then().body(not(containsString("/invitation/")));
        browser.post("/cohorts/" + theirs.id() + "/invitations/file", "tokens", ada.token())
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
        return EnrolForm.hidden(page, "tokens").orElseThrow();
    }

    /** Opens the page that asks, and presses its button. */
    private static Response renew(Browser browser, String page) {
        return browser.post(page, "seen", EnrolForm.seen(browser.get(page)));
    }
}

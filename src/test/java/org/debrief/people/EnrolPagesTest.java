package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class EnrolPagesTest {

    @Inject
    TestPeople people;

    @Inject
    StoredCohorts cohorts;

    @Inject
    Accounts accounts;

    private Person instructor;
    private CohortSummary cohort;
    private Browser browser;

    @BeforeEach
    void cohort() {
        instructor = people.instructor();
        cohort = cohorts.create(instructor.id(), "Spring desk");
        browser = TestPeople.browserOf(instructor);
        browser.get(page()).then().statusCode(200).body(containsString("Enrol from a list"));
    }

    @Test
    void thePreviewSaysWhatWillHappenAndStoresNothing() {
        Person known = people.trainee();
        Person member = people.trainee();
        people.join(cohort.id(), member);
        String list = String.join(
                "\n",
                "name,email",
                "Ada <b>," + email("ada"),
                "Other name," + known.email(),
                member.name() + "," + member.email(),
                "Ben,ben.example.org",
                "Ada again," + email("ADA"),
                "," + email("cy"),
                "Dee",
                "Boss," + people.instructor().email(),
                "E".repeat(101) + "," + email("e"));

        preview(list)
                .then()
                .statusCode(200)
                .body(containsString("Enrol 2 people"))
                .body(containsString("Ada &lt;b&gt;"))
                .body(not(containsString("<b>")))
                .body(containsString("New account"))
                .body(containsString("Has an account: will be added"))
                .body(not(containsString(known.name())))
                .body(containsString("Already in this cohort"))
                .body(containsString("Not possible: the email address is not one"))
                .body(containsString("Not possible: twice in this list, see line 2"))
                .body(containsString("Not possible: the name is missing"))
                .body(containsString("Not possible: the email address is missing"))
                .body(containsString("Not possible: is an instructor"))
                .body(containsString("Not possible: the name is longer than 100 characters"));

        assertThat(cohorts.members(cohort.id())).containsExactly(member);
        assertThat(accounts.withEmail(email("ada"))).isEmpty();
    }

    @Test
    void whoIsListedIsEnrolledAndTheNewOnesGetInvitations() {
        Person known = people.trainee();
        String list = "Ada," + email("ada") + "\nOther name," + known.email();
        String seen = InvitationPagesTest.seen(preview(list));

        Response answer = enrol(list, seen);

        answer.then()
                .statusCode(200)
                .body(containsString("/invitation/"))
                .body(containsString("One new account was made"))
                .header("Cache-Control", containsString("no-store"));
        assertThat(cohorts.members(cohort.id()))
                .extracting(Person::name, Person::email)
                .containsExactlyInAnyOrder(tuple("Ada", email("ada")), tuple(known.name(), known.email()));
        browser.get("/cohorts/" + cohort.id()).then().body(containsString("Invited, not yet signed in"));
    }

    @Test
    void pressedTwiceItEnrolsOnceAndSaysWhereInvitationsAre() {
        String list = "Ada," + email("ada");
        String seen = InvitationPagesTest.seen(preview(list));
        enrol(list, seen).then().statusCode(200);

        enrol(list, seen)
                .then()
                .statusCode(409)
                .body(containsString("Nobody is left to enrol"))
                .body(containsString("Already in this cohort"));

        assertThat(cohorts.members(cohort.id())).hasSize(1);
    }

    @Test
    void whatWasNotLookedAtIsNotDone() {
        String seen = InvitationPagesTest.seen(preview("Ada," + email("ada")));

        enrol("Ada," + email("ada") + "\nBen," + email("ben"), seen)
                .then()
                .statusCode(409)
                .body(containsString("Nothing was stored"))
                .body(containsString(email("ben")));
        enrol("Ada," + email("ada"), "").then().statusCode(409);

        assertThat(cohorts.members(cohort.id())).isEmpty();
    }

    @Test
    void whoHasAnAccountNeedsNoInvitation() {
        String list = "Somebody," + people.trainee().email();

        enrol(list, InvitationPagesTest.seen(preview(list)))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/cohorts/" + cohort.id()));

        assertThat(cohorts.members(cohort.id())).hasSize(1);
        browser.get("/cohorts/" + cohort.id()).then().body(not(containsString("Invited, not yet signed in")));
    }

    @Test
    void aFileIsReadLikeAPastedList(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("people.csv");
        Files.writeString(file, "Jörg;" + email("joerg"), StandardCharsets.ISO_8859_1);

        browser.keep(form().multiPart("file", file.toFile(), "text/csv").post(page() + "/preview"))
                .then()
                .statusCode(200)
                .body(containsString("Jörg"))
                .body(containsString("Enrol 1 person"));
    }

    @Test
    void whatCannotBeReadIsSaidAndWhatWasPastedIsKept(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("people.csv"), "Ben," + email("ben"));
        preview("\"Ada," + email("ada"))
                .then()
                .statusCode(422)
                .body(containsString("A quotation mark"))
                .body(containsString("&quot;Ada," + email("ada")));
        preview("").then().statusCode(422).body(containsString("nobody in this list"));
        preview("x".repeat(200_001)).then().statusCode(422).body(containsString("too large"));
        browser.keep(form().multiPart("text", "Ada," + email("ada"))
                        .multiPart("file", file.toFile(), "text/csv")
                        .post(page() + "/preview"))
                .then()
                .statusCode(422)
                .body(containsString("not both"));
    }

    @Test
    void onlyItsInstructorEnrols() {
        Browser mine = browser;
        for (boolean instructs : new boolean[] {true, false}) {
            browser = TestPeople.browserOf(instructs ? people.instructor() : people.trainee());
            int refused = instructs ? 404 : 403;
            browser.get(page()).then().statusCode(refused);
            browser.get("/join");
            preview("Ada," + email("ada")).then().statusCode(refused);
            enrol("Ada," + email("ada"), "").then().statusCode(refused);
        }
        mine.request().multiPart("text", "Ada").post(page() + "/preview").then().statusCode(400);

        assertThat(cohorts.members(cohort.id())).isEmpty();
    }

    private Response preview(String list) {
        return browser.keep(form().multiPart("text", list).post(page() + "/preview"));
    }

    private RequestSpecification form() {
        return browser.request().multiPart("csrf-token", browser.cookies().get("csrf-token"));
    }

    private Response enrol(String list, String seen) {
        return browser.post(page(), "text", list, "seen", seen);
    }

    private String email(String name) {
        return name + cohort.id() + "@example.org";
    }

    private String page() {
        return "/cohorts/" + cohort.id() + "/enrol";
    }
}

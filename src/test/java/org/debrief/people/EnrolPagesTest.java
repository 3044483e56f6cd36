package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class EnrolPagesTest {

    @Inject
    TestPeople people;

    @Inject
    StoredCohorts cohorts;

    @Inject
    Accounts accounts;

    private TestCohort cohort;
    private Browser browser;
    private EnrolForm form;

    @BeforeEach
    void cohort() {
        cohort = people.cohort("Spring desk");
        browser = cohort.instructorsBrowser();
        form = new EnrolForm(browser, cohort.id());
        browser.get(form.page()).then().statusCode(200).body(containsString("Enrol from a list"));
    }

    @Test
    void thePreviewSaysWhatWillHappenAndStoresNothing() {
        Person known = people.trainee();
        Person member = people.trainee();
        people.join(cohort.id(), member);
        String list = String.join(
                "\n",
                "name,email",
                "Ada <b>," + cohort.email("ada"),
                "Other name," + known.email(),
                member.name() + "," + member.email(),
                "Ben,ben.example.org",
                "Ada again," + cohort.email("ADA"),
                "," + cohort.email("cy"),
                "Dee",
                "Boss," + people.instructor().email(),
                "E".repeat(101) + "," + cohort.email("e"));

        form.preview(list)
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
        assertThat(accounts.withEmail(cohort.email("ada"))).isEmpty();
    }

    @Test
    void whoIsListedIsEnrolledAndTheNewOnesGetInvitations() {
        Person known = people.trainee();
        String list = "Ada," + cohort.email("ada") + "\nOther name," + known.email();
        String seen = EnrolForm.seen(form.preview(list));

        Response answer = form.enrol(list, seen);

        answer.then()
                .statusCode(200)
                .body(containsString("/invitation/"))
                .body(containsString("One new account was made"))
                .header("Cache-Control", containsString("no-store"));
        assertThat(cohorts.members(cohort.id()))
                .extracting(Person::name, Person::email)
                .containsExactlyInAnyOrder(tuple("Ada", cohort.email("ada")), tuple(known.name(), known.email()));
        browser.get(cohort.page()).then().body(containsString("Invited, not yet signed in"));
    }

    @Test
    void pressedTwiceItEnrolsOnceAndSaysWhereInvitationsAre() {
        String list = "Ada," + cohort.email("ada");
        String seen = EnrolForm.seen(form.preview(list));
        form.enrol(list, seen).then().statusCode(200);

        form.enrol(list, seen)
                .then()
                .statusCode(409)
                .body(containsString("Nobody is left to enrol"))
                .body(containsString("Already in this cohort"));

        assertThat(cohorts.members(cohort.id())).hasSize(1);
    }

    @Test
    void whatWasNotLookedAtIsNotDone() {
        String seen = EnrolForm.seen(form.preview("Ada," + cohort.email("ada")));

        form.enrol("Ada," + cohort.email("ada") + "\nBen," + cohort.email("ben"), seen)
                .then()
                .statusCode(409)
                .body(containsString("Nothing was stored"))
                .body(containsString(cohort.email("ben")));
        form.enrol("Ada," + cohort.email("ada"), "").then().statusCode(409);

        assertThat(cohorts.members(cohort.id())).isEmpty();
    }

    @Test
    void whoHasAnAccountNeedsNoInvitation() {
        String list = "Somebody," + people.trainee().email();

        form.enrol(list, EnrolForm.seen(form.preview(list)))
                .then()
                .statusCode(303)
                .header("Location", endsWith(cohort.page()));

        assertThat(cohorts.members(cohort.id())).hasSize(1);
        browser.get(cohort.page()).then().body(not(containsString("Invited, not yet signed in")));
    }

    @Test
    void onlyItsInstructorEnrols() {
        String list = "Ada," + cohort.email("ada");
        for (boolean instructs : new boolean[] {true, false}) {
            Browser another = TestPeople.browserOf(instructs ? people.instructor() : people.trainee());
            EnrolForm theirs = new EnrolForm(another, cohort.id());
            int refused = instructs ? 404 : 403;
            another.get(form.page()).then().statusCode(refused);
            another.get("/join");
            theirs.preview(list).then().statusCode(refused);
            theirs.enrol(list, "").then().statusCode(refused);
        }
        browser.request()
                .multiPart("text", list)
                .post(form.page() + "/preview")
                .then()
                .statusCode(400);

        assertThat(cohorts.members(cohort.id())).isEmpty();
    }
}

package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class CohortSettingsPageTest {

    @Inject
    TestPeople people;

    @Inject
    StoredCohorts cohorts;

    @Inject
    Enrolling enrolling;

    private TestCohort cohort;
    private Browser browser;

    @BeforeEach
    void cohort() {
        cohort = people.cohort("Morning desk");
        browser = cohort.instructorsBrowser();
        browser.get(cohort.page() + "/settings").then().statusCode(200).body(containsString("value=\"Morning desk\""));
    }

    @Test
    void aCohortIsRenamed() {
        browser.post(cohort.page() + "/settings", "name", " Late <desk> ")
                .then()
                .statusCode(303);
        browser.get(cohort.page()).then().body(containsString("Late &lt;desk&gt;"));

        String tooLong = "x".repeat(101);
        browser.post(cohort.page() + "/settings", "name", tooLong)
                .then()
                .statusCode(422)
                .body(containsString("1 to 100 characters"))
                .body(containsString("value=\"" + tooLong + "\""));
    }

    @Test
    void anArchivedCohortIsNotOfferedAndTakesNobody() {
        browser.post(cohort.page() + "/archive").then().statusCode(303);
        browser.post(cohort.page() + "/archive").then().statusCode(303);

        assertThat(cohorts.offeredTo(cohort.instructor().id())).isEmpty();
        assertThat(cohorts.ownedBy(cohort.instructor().id())).hasSize(1);
        browser.get("/cohorts").then().body(containsString("Archived")).body(containsString("Morning desk"));
        new Browser().get(cohort.link()).then().body(containsString("This cohort is closed"));

        browser.post(cohort.page() + "/restore").then().statusCode(303);
        assertThat(cohorts.offeredTo(cohort.instructor().id()))
                .containsExactly(new CohortSummary(cohort.id(), "Morning desk", cohort.joinCode(), 0, false, false));
        browser.get("/cohorts").then().body(not(containsString("Archived")));
    }

    @Test
    void anArchivedCohortIsNeitherOpenedNorEnrolledInto() {
        String list = "Ada," + cohort.email("ada");
        EnrolForm form = new EnrolForm(browser, cohort.id());
        String seen = EnrolForm.seen(form.preview(list));
        browser.post(cohort.page() + "/archive").then().statusCode(303);

        browser.get(cohort.page())
                .then()
                .body(containsString("Archived"))
                .body(not(containsString("/joining")))
                .body(not(containsString("/enrol")));
        browser.post(cohort.page() + "/joining", "open", "yes")
                .then()
                .statusCode(409)
                .body(containsString("is archived"));
        cohorts.setJoining(cohort.instructor().id(), cohort.id(), true, null);
        new Browser().get(cohort.link()).then().body(containsString("its course is over"));

        browser.get(form.page()).then().statusCode(409).body(containsString("is archived"));
        form.preview(list).then().statusCode(409);
        form.enrol(list, seen).then().statusCode(409).body(containsString("is archived"));
        assertThat(enrolling.enrol(
                        cohort.instructor().id(),
                        cohort.id(),
                        List.of(new ListedPerson(1, "Ada", cohort.email("ada"))),
                        seen))
                .isEmpty();
        assertThat(cohorts.members(cohort.id())).isEmpty();

        browser.post(cohort.page() + "/restore").then().statusCode(303);
        browser.post(cohort.page() + "/joining", "open", "yes").then().statusCode(303);
        new Browser().get(cohort.link()).then().body(containsString("Sign up and join"));
        form.enrol(list, seen).then().statusCode(200);
    }

    @Test
    void onlyItsInstructorChangesIt() {
        Browser another = TestPeople.browserOf(people.instructor());
        another.get("/cohorts");
        Browser trainee = TestPeople.browserOf(people.trainee());
        trainee.get("/my");
        another.get(cohort.page() + "/settings").then().statusCode(404);
        for (String path : new String[] {"/settings", "/archive", "/restore"}) {
            another.post(cohort.page() + path, "name", "Mine").then().statusCode(404);
            trainee.post(cohort.page() + path, "name", "Mine").then().statusCode(403);
        }

        assertThat(cohorts.offeredTo(cohort.instructor().id())).containsExactly(cohort.summary());
    }
}

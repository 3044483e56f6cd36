package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class CohortPagesTest {

    @Inject
    TestPeople people;

    @Inject
    StoredCohorts cohorts;

    @Test
    void anInstructorMakesACohortAndReadsItsLink() {
        Person instructor = people.instructor();
        Browser browser = TestPeople.browserOf(instructor);
        browser.get("/cohorts").then().statusCode(200).body(containsString("No cohort yet"));

        String page = browser.post("/cohorts", "name", "  Desk <one> ")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        CohortSummary made = cohorts.ownedBy(instructor.id()).get(0);
        assertThat(made.name()).isEqualTo("Desk <one>");
        browser.get(page)
                .then()
                .statusCode(200)
                .body(containsString("Desk &lt;one&gt;"))
                .body(containsString("/join/" + made.joinCode()))
                .body(containsString("Cohort made."));
        browser.get(page).then().body(not(containsString("Cohort made.")));
    }

    @Test
    void aCohortNeedsAName() {
        Browser browser = TestPeople.browserOf(people.instructor());
        browser.get("/cohorts");

        browser.post("/cohorts", "name", "  ").then().statusCode(422).body(containsString("Give the cohort a name"));
        browser.post("/cohorts", "name", "a\0b")
                .then()
                .statusCode(422)
                .body(containsString("a character that is no text"));
    }

    @Test
    void aCohortIsOpenToItsInstructorOnly() {
        CohortSummary cohort = cohorts.create(people.instructor().id(), "Not yours");
        Browser another = TestPeople.browserOf(people.instructor());

        another.get("/cohorts/" + cohort.id()).then().statusCode(404);
        another.post("/cohorts/" + cohort.id() + "/join-code").then().statusCode(404);
        TestPeople.browserOf(people.trainee()).get("/cohorts").then().statusCode(403);
    }
}

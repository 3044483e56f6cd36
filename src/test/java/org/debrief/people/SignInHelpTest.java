package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Map;
import org.debrief.testing.Browser;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How an instructor helps a trainee to sign in, or keeps one out. */
@Tag("sweep")
@QuarkusTest
class SignInHelpTest {

    private static final String NEW_PASSWORD = "a staple of the harbour";

    @Inject
    TestPeople people;

    @Inject
    OperatorsReset operator;

    @Inject
    EntityManager database;

    private TestCohort cohort() {
        return people.cohort("Evening class");
    }

    private Person member(TestCohort cohort) {
        Person trainee = people.trainee();
        people.join(cohort.id(), trainee);
        return trainee;
    }

    private static String help(TestCohort cohort, Person trainee) {
        return cohort.page() + "/members/" + trainee.id() + "/sign-in";
    }

    private static String link(Browser instructor, String help) {
        instructor.get(help).then().statusCode(200);
        Response made = instructor.post(help + "/link");
        made.then().statusCode(200);
        return URI.create(Jsoup.parse(made.asString()).select("#link").attr("value"))
                .getPath();
    }

    private static Response choose(Browser browser, String link, String password) {
        browser.get(link).then().statusCode(200);
        return browser.post(link, "password", password);
    }

    private static Response signIn(Person person, String password) {
        Browser browser = new Browser();
        browser.get("/sign-in");
        return browser.post("/sign-in", "email", person.email(), "password", password);
    }

    @Test
    void aLinkGivesANewPasswordOnceAndSignsOutEverywhere() {
        TestCohort cohort = cohort();
        Person trainee = member(cohort);
        Browser elsewhere = TestPeople.browserOf(trainee);
        Browser instructor = cohort.instructorsBrowser();
        instructor.get(cohort.page()).then().body(containsString(help(cohort, trainee)));
        String link = link(instructor, help(cohort, trainee));
        signIn(trainee, TestPeople.PASSWORD).then().statusCode(303);

        Browser browser = new Browser();
        choose(browser, link, "password123").then().statusCode(422).body(containsString("id=\"password-problem\""));
        choose(browser, link, NEW_PASSWORD).then().statusCode(303).header("Location", endsWith("/"));

        browser.get("/account").then().statusCode(200);
        elsewhere.get("/account").then().statusCode(303);
        signIn(trainee, TestPeople.PASSWORD).then().statusCode(422);
        signIn(trainee, NEW_PASSWORD).then().statusCode(303);
        new Browser().get(link).then().statusCode(404).body(containsString("This link no longer works"));
        browser.post(link, "password", "another staple of it").then().statusCode(404);
    }

    @Test
    void aNewerLinkTakesThePlaceOfTheOneBefore() {
        TestCohort cohort = cohort();
        Person trainee = member(cohort);
        Browser instructor = cohort.instructorsBrowser();
        String first = link(instructor, help(cohort, trainee));
        String second = link(instructor, help(cohort, trainee));

        new Browser().get(first).then().statusCode(404);
        new Browser().get(second).then().statusCode(200);
    }

    @Test
    void aLinkEndsAfterADayAndOnlyItsHashIsKept() {
        TestCohort cohort = cohort();
        Person trainee = member(cohort);
        String link = link(cohort.instructorsBrowser(), help(cohort, trainee));
        String token = link.substring(link.lastIndexOf('/') + 1);

        assertThat(kept(trainee)).doesNotContain(token);
        age(trainee);
        new Browser().get(link).then().statusCode(404);
    }

    @Transactional
    String kept(Person trainee) {
        return database.createNativeQuery("select r::text from password_reset r where account_id = " + trainee.id())
                .getResultList()
                .toString();
    }

    @Transactional
    void age(Person trainee) {
        database.createNativeQuery("update password_reset set ends_at = ends_at - interval '1 day' where account_id = "
                        + trainee.id())
                .executeUpdate();
    }

    /** Otherwise whoever enrols somebody else's trainee could become that trainee. */
    @Test
    void anInstructorWhoCameLaterMayNot() {
        TestCohort first = cohort();
        Person trainee = member(first);
        TestCohort later = cohort();
        people.join(later.id(), trainee);
        Browser instructor = later.instructorsBrowser();

        instructor
                .get(help(later, trainee))
                .then()
                .statusCode(200)
                .body(containsString("has been longest"), not(containsString("<h2")));
        instructor.post(help(later, trainee) + "/link").then().statusCode(403);
        instructor.post(help(later, trainee) + "/end").then().statusCode(403);
        instructor
                .post(help(later, trainee) + "/access", "disabled", "yes")
                .then()
                .statusCode(403);
        program(later.instructor())
                .post("/api/v1/trainees/" + trainee.id() + "/new-password")
                .then()
                .statusCode(403);
        signIn(trainee, TestPeople.PASSWORD).then().statusCode(303);
    }

    @Test
    void nobodyElsesTraineeIsThere() {
        TestCohort own = cohort();
        TestCohort others = cohort();
        Person trainee = member(others);
        Browser instructor = own.instructorsBrowser();
        instructor.get(own.page());

        for (String help : new String[] {help(others, trainee), help(own, trainee)}) {
            instructor.get(help).then().statusCode(404);
            instructor.post(help + "/link").then().statusCode(404);
            instructor.post(help + "/end").then().statusCode(404);
            instructor.post(help + "/access", "disabled", "yes").then().statusCode(404);
        }
        program(own.instructor())
                .body(Map.of("disabled", true))
                .put("/api/v1/trainees/" + trainee.id() + "/access")
                .then()
                .statusCode(404);
    }

    @Test
    void aDisabledAccountIsSignedOutAndComesBack() {
        TestCohort cohort = cohort();
        Person trainee = member(cohort);
        Browser browser = TestPeople.browserOf(trainee);
        Browser instructor = cohort.instructorsBrowser();
        String link = link(instructor, help(cohort, trainee));

        instructor
                .post(help(cohort, trainee) + "/access", "disabled", "yes")
                .then()
                .statusCode(303);

        browser.get("/account").then().statusCode(303);
        signIn(trainee, TestPeople.PASSWORD).then().statusCode(422).body(containsString("do not belong together"));
        program(trainee).get("/api/v1/account").then().statusCode(401);
        new Browser().get(link).then().statusCode(404);
        instructor.get(help(cohort, trainee)).then().body(containsString("sign in again"));

        instructor
                .post(help(cohort, trainee) + "/access", "disabled", "no")
                .then()
                .statusCode(303);
        signIn(trainee, TestPeople.PASSWORD).then().statusCode(303);
    }

    @Test
    void aTraineeIsSignedOutEverywhere() {
        TestCohort cohort = cohort();
        Person trainee = member(cohort);
        Browser browser = TestPeople.browserOf(trainee);
        Browser instructor = cohort.instructorsBrowser();
        instructor.get(help(cohort, trainee)).then().body(containsString("in one browser"));

        instructor.post(help(cohort, trainee) + "/end").then().statusCode(303);

        browser.get("/account").then().statusCode(303);
        instructor.get(help(cohort, trainee)).then().body(containsString("not signed in anywhere"));
    }

    @Test
    void aProgramDoesTheSame() {
        TestCohort cohort = cohort();
        Person trainee = member(cohort);
        String link = program(cohort.instructor())
                .post("/api/v1/trainees/" + trainee.id() + "/new-password")
                .then()
                .statusCode(200)
                .body("hours", equalTo(24))
                .extract()
                .path("address");

        new Browser().get(URI.create(link).getPath()).then().statusCode(200);
        program(cohort.instructor())
                .body("{}")
                .put("/api/v1/trainees/" + trainee.id() + "/access")
                .then()
                .statusCode(422);
        program(cohort.instructor())
                .body(Map.of("disabled", true))
                .put("/api/v1/trainees/" + trainee.id() + "/access")
                .then()
                .statusCode(204);
        signIn(trainee, TestPeople.PASSWORD).then().statusCode(422);
    }

    @Test
    void theOperatorHelpsAnInstructor() {
        Person instructor = people.instructor();

        choose(new Browser(), operator.path(instructor.email()).orElseThrow(), NEW_PASSWORD)
                .then()
                .statusCode(303);

        signIn(instructor, NEW_PASSWORD).then().statusCode(303);
        assertThat(operator.path("nobody@example.org")).isEmpty();
    }

    private static RequestSpecification program(Person person) {
        return TestPeople.as(person).contentType("application/json");
    }
}

package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class SignInPageTest {

    @Inject
    TestPeople people;

    @Test
    void theRightPasswordOpensTheFrontDoor() {
        Person instructor = people.instructor();
        Browser browser = new Browser();
        browser.get("/sign-in");

        browser.post(
                        "/sign-in",
                        "email",
                        " " + instructor.email().toUpperCase(Locale.ROOT),
                        "password",
                        TestPeople.PASSWORD)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/"));

        browser.get("/").then().statusCode(303).header("Location", endsWith("/briefings"));
    }

    @Test
    void aWrongPasswordShowsTheFormAgainWithTheEmailKept() {
        Person trainee = people.trainee();
        Browser browser = new Browser();
        browser.get("/sign-in");

        browser.post("/sign-in", "email", trainee.email(), "password", "a wrong password")
                .then()
                .statusCode(422)
                .body(containsString("do not belong together"))
                .body(containsString("If you were invited, open your invitation first."))
                .body(containsString("value=\"" + trainee.email() + "\""));
    }

    @Test
    void anUnknownEmailGetsTheSameAnswerAsAWrongPassword() {
        Person trainee = people.trainee();
        Browser browser = new Browser();
        browser.get("/sign-in");

        String known = browser.post("/sign-in", "email", trainee.email(), "password", "wrong")
                .asString()
                .replace(trainee.email(), "EMAIL");
        browser.post("/sign-in", "email", "nobody\0@example.org", "password", "wrong")
                .then()
                .statusCode(422);
        String unknown = browser.post("/sign-in", "email", "nobody@example.org", "password", "wrong")
                .asString()
                .replace("nobody@example.org", "EMAIL");

        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Person trainee = people.trainee();

        new Browser()
                .post("/sign-in", "email", trainee.email(), "password", TestPeople.PASSWORD)
                .then()
                .statusCode(400);
    }

    @Test
    void signingOutEndsTheSession() {
        Browser browser = TestPeople.browserOf(people.trainee());
        browser.get("/").then().header("Location", endsWith("/my"));

        browser.post("/sign-out").then().statusCode(303).header("Location", endsWith("/sign-in"));

        browser.get("/").then().header("Location", endsWith("/sign-in"));
    }
}

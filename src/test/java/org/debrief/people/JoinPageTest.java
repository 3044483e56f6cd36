package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class JoinPageTest {

    @Inject
    TestPeople people;

    @Inject
    StoredCohorts cohorts;

    private TestCohort cohort;

    @BeforeEach
    void cohort() {
        cohort = people.cohort("Autumn desk");
    }

    @Test
    void whoSignsUpIsAMemberAndSignedIn() {
        Browser browser = new Browser();
        browser.get(cohort.link()).then().statusCode(200).body(containsString("Join Autumn desk"));

        browser.post(
                        cohort.link(),
                        "name",
                        "Mira Öz",
                        "email",
                        "Mira" + cohort.id() + "@Example.org",
                        "password",
                        "three quiet rivers")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/my"));

        assertThat(cohorts.members(cohort.id()))
                .extracting(Person::name, Person::email, Person::role)
                .containsExactly(tuple("Mira Öz", cohort.email("mira"), Role.TRAINEE));
        browser.get("/").then().header("Location", endsWith("/my"));
    }

    @Test
    void whatIsWrongStandsBesideTheFieldAndWhatWasTypedIsKept() {
        Browser browser = new Browser();
        browser.get(cohort.link());

        browser.post(cohort.link(), "name", "Mira", "email", "mira.example.org", "password", "short")
                .then()
                .statusCode(422)
                .body(containsString("Give an email address"))
                .body(containsString("at least 10 characters"))
                .body(containsString("value=\"Mira\""))
                .body(containsString("value=\"mira.example.org\""));
        browser.post(cohort.link(), "name", "Mi\0ra", "email", "mira\0@example.org", "password", TestPeople.PASSWORD)
                .then()
                .statusCode(422)
                .body(containsString("Give an email address"))
                .body(containsString("Your name has a character that is no text."));

        assertThat(cohorts.members(cohort.id())).isEmpty();
    }

    @Test
    void whoHasAnAccountSignsInAndJoinsOnce() {
        Person trainee = people.trainee();
        for (int i = 0; i < 2; i++) {
            Browser browser = new Browser();
            browser.get(cohort.link());
            browser.post(
                            cohort.link(),
                            "account",
                            "existing",
                            "email",
                            trainee.email(),
                            "password",
                            TestPeople.PASSWORD)
                    .then()
                    .statusCode(303);
        }

        assertThat(cohorts.members(cohort.id())).containsExactly(trainee);
    }

    @Test
    void manyPressesAtOnceMakeOneMember() {
        Person trainee = people.trainee();
        CompletableFuture<?>[] presses = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(() -> people.join(cohort.id(), trainee)))
                .toArray(CompletableFuture[]::new);

        CompletableFuture.allOf(presses).join();

        assertThat(cohorts.members(cohort.id())).containsExactly(trainee);
    }

    @Test
    void whoIsSignedInJoinsWithOneButton() {
        Person trainee = people.trainee();
        Browser browser = TestPeople.browserOf(trainee);
        browser.get(cohort.link()).then().body(containsString("You are signed in as " + trainee.name()));

        browser.post(cohort.link()).then().statusCode(303);

        assertThat(cohorts.idsWithMember(trainee.id())).containsExactly(cohort.id());
    }

    @Test
    void anInstructorDoesNotBecomeAMember() {
        Browser browser = cohort.instructorsBrowser();
        browser.get(cohort.link()).then().body(containsString("signed in as an instructor"));
        browser.post(cohort.link()).then().statusCode(422);

        Browser another = new Browser();
        another.get(cohort.link());
        another.post(
                        cohort.link(),
                        "account",
                        "existing",
                        "email",
                        cohort.instructor().email(),
                        "password",
                        TestPeople.PASSWORD)
                .then()
                .statusCode(422)
                .body(containsString("only trainees join a cohort"));

        assertThat(cohorts.members(cohort.id())).isEmpty();
    }

    @Test
    void signingUpWithAnothersEmailNeedsTheirPassword() {
        Person trainee = people.trainee();
        Browser browser = new Browser();
        browser.get(cohort.link());

        browser.post(cohort.link(), "name", "Mallory", "email", trainee.email(), "password", "not their password")
                .then()
                .statusCode(422);

        assertThat(cohorts.members(cohort.id())).isEmpty();
    }

    @Test
    void aRenewedLinkReplacesTheOldOne() {
        Browser browser = cohort.instructorsBrowser();
        browser.get(cohort.page()).then().body(containsString(cohort.joinCode()));

        browser.post(cohort.page() + "/join-code").then().statusCode(303);

        new Browser().get(cohort.link()).then().statusCode(404).body(containsString("This join link does not work"));
    }
}

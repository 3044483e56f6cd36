package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The first instructor. Other tests have instructors of their own, who step aside here. */
@Tag("sweep")
@QuarkusTest
class SetupPageTest {

    @Inject
    SetupTokens tokens;

    @Inject
    FirstInstructor firstInstructor;

    @Inject
    EntityManager database;

    @Inject
    Heard heard;

    @BeforeEach
    void nobodyIsInstructorYet() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update account set role = 'TRAINEE'")
                        .executeUpdate());
        heard.accounts().clear();
    }

    @AfterEach
    void nothingBreaksOffAnyMore() {
        heard.breakOff(false);
    }

    @Test
    void theLinkMakesTheFirstInstructorOnce() {
        String token = tokens.issue();
        String earlier = tokens.issue();
        Browser browser = new Browser();
        browser.get("/setup?token=" + token).then().statusCode(200).body(containsString("Welcome to Debrief"));

        post(browser, token, "first@example.org").then().statusCode(303).header("Location", endsWith("/"));

        browser.get("/").then().header("Location", endsWith("/briefings"));
        assertThat(heard.accounts()).hasSize(1);
        new Browser().get("/setup?token=" + token).then().statusCode(404).body(containsString("no longer works"));
        new Browser().get("/setup?token=" + earlier).then().statusCode(404);
        post(browser, token, "second@example.org").then().statusCode(404);
        post(browser, earlier, "third@example.org").then().statusCode(404);
    }

    @Test
    void aMistakeDoesNotUseTheLinkUp() {
        String token = tokens.issue();
        Browser browser = new Browser();
        browser.get("/setup?token=" + token);

        post(browser, token, "no address").then().statusCode(422).body(containsString("value=\"no address\""));

        assertThat(tokens.isValid(token)).isTrue();
        assertThat(heard.accounts()).isEmpty();
    }

    @Test
    void whatBreaksOffInTheMiddleLeavesNothingAndTheLinkWorksAgain() {
        String token = tokens.issue();
        Browser browser = new Browser();
        browser.get("/setup?token=" + token);
        long before = everything();
        heard.breakOff(true);

        post(browser, token, "interrupted@example.org").then().statusCode(500);

        assertThat(everything()).isEqualTo(before);
        heard.breakOff(false);
        post(browser, token, "interrupted@example.org").then().statusCode(303);
        browser.get("/quizzes").then().body(containsString("Try it: what did the news say?"));
    }

    @Test
    void aGuessedTokenOpensNothing() {
        new Browser().get("/setup?token=guess").then().statusCode(404);
        new Browser().get("/setup").then().statusCode(404);
    }

    @Test
    void whoComesSecondDoesNotBecomeFirst() {
        NewAccount one = new NewAccount("One", "one.of.two@example.org", TestPeople.PASSWORD);
        NewAccount two = new NewAccount("Two", "two.of.two@example.org", TestPeople.PASSWORD);

        assertThat(firstInstructor.create(one, () -> true)).isPresent();
        assertThat(firstInstructor.create(two, () -> true)).isEmpty();
    }

    /** Accounts, and what the first instructor is given. */
    private long everything() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("""
                        select (select count(*) from account) + (select count(*) from briefing)
                            + (select count(*) from question) + (select count(*) from quiz)
                        """).getSingleResult()).longValue());
    }

    private static Response post(Browser browser, String token, String email) {
        return browser.post("/setup", "token", token, "name", "First", "email", email, "password", TestPeople.PASSWORD);
    }

    /** Notes for whom demo content would be loaded. */
    @ApplicationScoped
    static class Heard {

        private static final int LAST = Interceptor.Priority.APPLICATION + 1_000;

        private final List<Long> accounts = new ArrayList<>();
        private boolean breakingOff;

        List<Long> accounts() {
            return accounts;
        }

        /** As when the disk is full, once all is loaded. */
        void breakOff(boolean now) {
            this.breakingOff = now;
        }

        void note(@Observes @Priority(LAST) FirstInstructorCreated created) {
            if (breakingOff) {
                throw new IllegalStateException("It breaks off.");
            }
            accounts.add(created.accountId());
        }
    }
}

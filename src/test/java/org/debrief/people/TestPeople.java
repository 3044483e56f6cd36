package org.debrief.people;

import static io.restassured.RestAssured.given;

import com.microsoft.playwright.Page;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URL;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.debrief.testing.Browser;
import org.debrief.testing.Chromium;

/** Makes accounts for tests, each with an email of its own. */
@ApplicationScoped
public class TestPeople {

    /** Everybody's password in tests. */
    public static final String PASSWORD = "correct horse battery";

    /** Cheap on purpose: a test is not to be guarded against guessing, and programs send a password with each request. */
    private static final String HASH = BcryptUtil.bcryptHash(PASSWORD, 4);

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Inject
    Accounts accounts;

    @Inject
    StoredCohorts cohorts;

    @Inject
    SetupTokens tokens;

    @Transactional
    public Person instructor() {
        return account("Instructor", Role.INSTRUCTOR);
    }

    @Transactional
    public Person trainee() {
        return account("Trainee", Role.TRAINEE);
    }

    /** A new instructor's cohort. */
    TestCohort cohort(String name) {
        Person instructor = instructor();
        return new TestCohort(instructor, cohorts.create(instructor.id(), name));
    }

    /** A token for the page of the first instructor; the instructors of other tests step aside. */
    @Transactional
    public String setupToken() {
        accounts.update("role = ?1", Role.TRAINEE);
        return tokens.issue();
    }

    @Transactional
    public void join(long cohortId, Person trainee) {
        cohorts.join(cohortId, Set.of(trainee.id()));
    }

    /** A browser in which {@code person} has signed in. */
    public static Browser browserOf(Person person) {
        Browser browser = new Browser();
        browser.get("/sign-in");
        browser.post("/sign-in", "email", person.email(), "password", PASSWORD)
                .then()
                .statusCode(303);
        return browser;
    }

    /** A page of a real browser in which {@code person} has signed in; {@code root} is where the product is. */
    public static Page pageOf(Person person, Chromium chromium, URL root) {
        return chromium.newPerson(browserOf(person).cookies(), root);
    }

    /** A program that sends {@code person}'s email and password with its request to the API. */
    public static RequestSpecification as(Person person) {
        return given().auth().preemptive().basic(person.email(), PASSWORD);
    }

    private Person account(String name, Role role) {
        int number = COUNTER.incrementAndGet();
        Account account = new Account(
                name + " " + number,
                name.toLowerCase(Locale.ROOT) + number + "@example.org",
                HASH,
                role,
                Instant.now());
        accounts.persist(account);
        return account.person();
    }
}

package org.debrief.app.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.debrief.people.CurrentAccount;
import org.debrief.people.Person;
import org.debrief.people.Role;
import org.debrief.people.TestPeople;
import org.debrief.testing.Browser;
import org.jboss.resteasy.reactive.RestForm;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErrorAnswersTest {

    @Inject
    TestPeople people;

    @Test
    void aBrowserGetsAPage() {
        given().get("/no/such/page")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("There is nothing here"));
    }

    @Test
    void aProgramGetsAProblemDocument() {
        given().get("/api/v1/no-such-thing")
                .then()
                .statusCode(404)
                .contentType(equalTo("application/problem+json"))
                .body("type", equalTo("about:blank"), "status", equalTo(404), "title", not(emptyString()))
                .body("detail", not(emptyString()));
    }

    @Test
    void theRoomsOwnSentenceIsTold() {
        TestPeople.as(people.instructor())
                .get("/api/test/conflict")
                .then()
                .statusCode(409)
                .body("detail", equalTo("Somebody was faster."));
    }

    @Test
    void aFaultIsNotExplainedToStrangers() {
        given().get("/test-pages/fault")
                .then()
                .statusCode(500)
                .body(containsString("Something went wrong"))
                .body(not(containsString("secret detail")));
    }

    @Test
    void theApiAsksForAPassword() {
        given().get("/api/test/whoami")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic"))
                .contentType(equalTo("application/problem+json"));
    }

    @Test
    void theApiRefusesAWrongPassword() {
        given().auth()
                .preemptive()
                .basic(people.instructor().email(), "wrong")
                .get("/api/test/whoami")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic"))
                .contentType(equalTo("application/problem+json"));
    }

    /** Or the browser would ask for another one itself, and the page would wait. */
    @Test
    void aPageIsToldOfAWrongPasswordInWordsThatNoBrowserActsUpon() {
        given().header("X-Requested-With", "XMLHttpRequest")
                .auth()
                .preemptive()
                .basic(people.instructor().email(), "wrong")
                .get("/api/test/whoami")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("xBasic realm=\"Debrief\""));
    }

    @Test
    void theApiKnowsWhoSendsTheRightPassword() {
        Person instructor = people.instructor();

        TestPeople.as(instructor).get("/api/test/whoami").then().statusCode(200).body(equalTo(instructor.name()));
        TestPeople.as(people.trainee())
                .get("/api/test/whoami")
                .then()
                .statusCode(403)
                .contentType(equalTo("application/problem+json"));
    }

    @Test
    void theApiTakesNoSessionCookie() {
        TestPeople.browserOf(people.instructor()).get("/api/test/whoami").then().statusCode(401);
    }

    @Test
    void aPageTakesNoPasswordInTheHeader() {
        given().redirects()
                .follow(false)
                .auth()
                .preemptive()
                .basic(people.instructor().email(), TestPeople.PASSWORD)
                .get("/cohorts")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sign-in"));
    }

    @Test
    void theApiTakesFormsWithoutAToken() {
        TestPeople.as(people.instructor())
                .multiPart("text", "An article")
                .post("/api/test/form")
                .then()
                .statusCode(200)
                .body(equalTo("An article"));
    }

    @Test
    void whoIsNotSignedInComesBackAfterSigningIn() {
        Person instructor = people.instructor();
        Browser browser = new Browser();
        browser.get("/cohorts?from=mail").then().statusCode(303).header("Location", endsWith("/sign-in"));
        browser.get("/sign-in");

        browser.post("/sign-in", "email", instructor.email(), "password", TestPeople.PASSWORD)
                .then()
                .header("Location", endsWith("/cohorts?from=mail"));
    }

    @Test
    void aForgedWayBackStaysOnThisSite() {
        Person instructor = people.instructor();
        Browser browser = new Browser();
        browser.get("/sign-in");
        String token = browser.cookies().get("csrf-token");

        browser.request()
                .cookie("debrief-return", "https://elsewhere.example//other.example/x")
                .formParam("csrf-token", token)
                .formParam("email", instructor.email())
                .formParam("password", TestPeople.PASSWORD)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", not(containsString("example")));
    }

    @Test
    void aPartOfAPageWithADeadSessionOpensTheSignInPage() {
        given().header("HX-Request", "true")
                .get("/cohorts")
                .then()
                .statusCode(204)
                .header("HX-Redirect", "/sign-in");
    }

    @Test
    void anUploadThatIsTooLargeGetsAPage() {
        given().contentType(ContentType.URLENC)
                .body("text=" + "a".repeat(3_000_000))
                .post("/sign-in")
                .then()
                .statusCode(413)
                .body(containsString("up to 2 MB"));
    }

    @Test
    void aFieldThatIsTooLongIsRefusedPlainly() {
        Browser browser = new Browser();
        browser.get("/sign-in");

        browser.post("/sign-in", "email", "a".repeat(1_200_000))
                .then()
                .statusCode(413)
                .body(containsString("up to a million characters"));
    }

    /** Stands in for the rooms. */
    @Path("/api/test")
    @RolesAllowed(Role.INSTRUCTOR_NAME)
    public static class Api {

        @Inject
        CurrentAccount account;

        @GET
        @Path("whoami")
        public String name() {
            return account.person().name();
        }

        @GET
        @Path("conflict")
        public String conflict() {
            throw new ClientErrorException("Somebody was faster.", 409);
        }

        @POST
        @Path("form")
        public String form(@RestForm String text) {
            return text;
        }
    }

    /** A page with a fault. */
    @Path("/test-pages/fault")
    @PermitAll
    public static class Fault {

        @GET
        public String fail() {
            throw new IllegalStateException("secret detail");
        }
    }
}

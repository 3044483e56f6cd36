package org.debrief.app.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.debrief.people.Person;
import org.debrief.people.TestPeople;
import org.junit.jupiter.api.Test;

/** What a proxy that ends TLS on this machine sends on. */
@QuarkusTest
class HostCookiesTest {

    @Inject
    TestPeople people;

    private final Map<String, String> cookies = new LinkedHashMap<>();

    private RequestSpecification byTls() {
        return given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .cookies(cookies);
    }

    private Response keep(Response response) {
        response.getDetailedCookies().forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        return response;
    }

    private Response signIn(Person person) {
        keep(byTls().get("/sign-in"));
        return keep(byTls().formParam("csrf-token", cookies.get("__Host-csrf-token"))
                .formParam("email", person.email())
                .formParam("password", TestPeople.PASSWORD)
                .post("/sign-in"));
    }

    @Test
    void byTlsEveryCookieIsForThisHostAlone() {
        Response signedIn = signIn(people.trainee());
        signedIn.then().statusCode(303);
        Cookies all = signedIn.getDetailedCookies();

        assertThat(all.asList()).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.getName()).startsWith("__Host-");
            assertThat(cookie.isSecured()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/");
            assertThat(cookie.getDomain()).isNull();
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isIn("Lax", "Strict");
        });
        assertThat(all.asList()).extracting("name").contains("__Host-debrief-session", "__Host-debrief-device");
        byTls().get("/account")
                .then()
                .statusCode(200)
                .header("Strict-Transport-Security", containsString("max-age=31536000; includeSubDomains"));
    }

    @Test
    void aCookieWithoutThePrefixCountsForNothing() {
        signIn(people.trainee());
        String session = cookies.get("__Host-debrief-session");
        cookies.clear();
        cookies.put("debrief-session", session);

        byTls().get("/account").then().statusCode(303);
    }

    @Test
    void signingOutTakesTheCookieAway() {
        signIn(people.trainee());

        Response signedOut = byTls().formParam("csrf-token", cookies.get("__Host-csrf-token"))
                .post("/sign-out");

        signedOut.then().statusCode(303);
        assertThat(signedOut.getDetailedCookie("__Host-debrief-session").getMaxAge())
                .isZero();
        byTls().get("/account").then().statusCode(303);
    }

    @Test
    void theWayBackAndTheNoticeGoAlongToo() {
        Person trainee = people.trainee();
        keep(byTls().get("/account?from=mail"));
        assertThat(cookies).containsKey("__Host-debrief-return");
        signIn(trainee)
                .then()
                .header("Location", startsWith("https://"))
                .header("Location", endsWith("/account?from=mail"));

        keep(byTls().formParam("csrf-token", cookies.get("__Host-csrf-token"))
                .formParam("name", "Vera Winter")
                .post("/account"));
        byTls().get("/account").then().body(containsString("Your name is saved."));
    }

    @Test
    void onThisMachineThereIsNoTlsAndThePlainNamesStay() {
        Response page = given().get("/sign-in");

        page.then().header("Strict-Transport-Security", nullValue());
        assertThat(page.getDetailedCookies().asList())
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.getName()).doesNotStartWith("__"));
    }
}

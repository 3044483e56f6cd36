package org.debrief.app.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.debrief.app.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/no/such/page", "/css/base.css", "/api/v1/nothing", "/j_security_check"})
    void everyAnswerIsGuarded(String path) {
        given().get(path)
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'self'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"));
    }

    @Test
    void pagesAreNotKeptAndStyleSheetsAre() {
        given().get("/sign-in").then().header("Cache-Control", equalTo("no-store"));
        given().get("/css/base.css?v=" + Assets.VERSION).then().header("Cache-Control", containsString("max-age"));
    }

    @Test
    void theApiBrowserWorks() {
        given().get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("unsafe-inline"));
    }

    @Test
    void htmxComesFromHere() {
        given().get("/webjars/htmx.org/dist/htmx.min.js").then().statusCode(200).body(containsString("htmx"));
    }

    @Test
    void anotherSiteCannotSendForms() {
        given().header("Sec-Fetch-Site", "cross-site")
                .post("/sign-in")
                .then()
                .statusCode(403)
                .body(containsString("another site"));
    }

    @Test
    void theFrameworksOwnLoginIsClosed() {
        given().formParam("j_username", "a")
                .formParam("j_password", "b")
                .post("/j_security_check")
                .then()
                .statusCode(404);
    }
}

package org.debrief.app.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.debrief.app.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SecurityHeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/no/such/page",
                "/css/base.css",
                "/api/v1/nothing",
                "/j_security_check",
                "/q/swagger-ui/"
            })
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

    @ParameterizedTest
    @ValueSource(strings = {"/q/swagger-ui", "/q/swagger-ui/", "/q/swagger-ui/index.html"})
    void theApiIsShownByFilesAlone(String path) {
        String page = given().get(path).then().statusCode(200).extract().asString();

        assertThat(page)
                .contains("<title>The API")
                .doesNotContain("<style")
                .doesNotContainPattern("<script>|<script(?![^>]* src=)");
        assertThat(Pattern.compile("(?:src|href)=\"([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1)))
                .contains("/q/swagger-ui/swagger-ui-bundle.js")
                .allSatisfy(file -> given().get(file).then().statusCode(200));
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

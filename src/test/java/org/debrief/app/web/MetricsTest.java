package org.debrief.app.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.debrief.app.database.StartProblem;
import org.debrief.testing.Eventually;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class MetricsTest {

    @Inject
    MeterRegistry registry;

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/metrics/", "/q//metrics", "/q/./metrics", "/q/%6detrics"})
    void withoutATokenTheyAreForNobody(String path) {
        given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer ")
                .get(path)
                .then()
                .statusCode(404)
                .body(not(containsString("jvm_")));
    }

    @Test
    void aShortTokenIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new MetricsAccess(Optional.of("short")))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("16 characters");
    }

    @Test
    void whatStrangersSendMakesNoNewSeries() {
        given().get("/no/such/page-1");
        given().get("/no/such/page-2");
        given().request("FROB", "/sign-in");
        given().header("Sec-Fetch-Site", "cross-site").post("/made-up/33");
        given().get("/briefings/77777");

        Eventually.holds(() -> assertThat(registry.find("http.server.requests").timers())
                .extracting(timer -> timer.getId().getTag("uri"))
                .contains("NOT_FOUND", "OTHER", "/briefings/{id}")
                .noneMatch(uri -> uri.replace("/api/v1/", "/api/").matches(".*[0-9].*")));
        assertThat(registry.find("http.server.requests").timers())
                .extracting(timer -> timer.getId().getTag("method"))
                .contains("OTHER")
                .doesNotContain("FROB");
    }

    @Test
    void aWrongPasswordIsCounted() {
        double before = refused();

        given().auth().preemptive().basic("nobody@example.org", "wrong").get("/api/v1/quizzes");

        Eventually.holds(() -> assertThat(refused()).isEqualTo(before + 1));
    }

    private double refused() {
        return Optional.ofNullable(registry.find("debrief.sign.ins")
                        .tags("door", "api", "outcome", "refused")
                        .counter())
                .map(Counter::count)
                .orElse(0.0);
    }

    @ParameterizedTest
    @CsvSource({
        "/quizzes/7, /quizzes/{id}, 403, /quizzes/{id}",
        "/, '', 303, /",
        "/briefings/7, '/briefings/{id:\\\\d+}', 200, /briefings/{id}",
        "/quizzes/7/x, , 404, NOT_FOUND",
        "/css/base.css, , 200, FILE",
        "/q/health/ready, , 200, /q",
        "/made-up, , 403, OTHER"
    })
    void aRouteIsOneOfOurs(String path, String template, int status, String route) {
        assertThat(HttpMetrics.route(path, template, status)).isEqualTo(route);
    }
}

package org.debrief.app.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.debrief.people.TestPeople;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RequestIdTest {

    private static final String FORM = "[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}";

    @Inject
    TestPeople people;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/no/such/page",
                "/css/base.css",
                "/api/v1/nothing",
                "/j_security_check",
                "/cohorts",
                "/q/health/ready",
                "/test-pages/fault"
            })
    void everyAnswerIsNumberedAnew(String path) {
        String first = number(path);

        assertThat(first).matches(FORM);
        assertThat(number(path)).isNotEqualTo(first);
    }

    @Test
    void aSendersOwnNumberIsNotTaken() {
        given().header(RequestId.HEADER, "00000000-sent")
                .get("/sign-in")
                .then()
                .header(RequestId.HEADER, matchesPattern(FORM));
    }

    @Test
    void theErrorPageSaysTheNumberAndTheLogHasIt() {
        List<LogRecord> lines = Collections.synchronizedList(new ArrayList<>());
        Logger log = Logger.getLogger(ErrorMappers.class.getName());
        Handler handler = keeping(lines);
        log.addHandler(handler);
        try {
            Response answer = given().get("/test-pages/fault");

            String number = answer.header(RequestId.HEADER);
            answer.then()
                    .statusCode(500)
                    .body(containsString("give this number: <strong class=\"in-one-line\">" + number + "</strong>"));
            assertThat(lines).singleElement().satisfies(line -> {
                assertThat(((ExtLogRecord) line).getMdc(RequestId.IN_LOG)).isEqualTo(number);
                assertThat(line.getMessage()).isEqualTo("GET /test-pages/fault failed");
            });
        } finally {
            log.removeHandler(handler);
        }
    }

    @Test
    void aProgramReadsTheNumberInTheProblem() {
        Response missing = given().get("/api/v1/nothing");
        missing.then().statusCode(404).body("requestId", equalTo(missing.header(RequestId.HEADER)));

        Response refused = TestPeople.as(people.instructor())
                .contentType(ContentType.JSON)
                .body("{\"limit\": 0}")
                .post("/api/v1/generate");
        refused.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("requestId", equalTo(refused.header(RequestId.HEADER)))
                .body("detail", containsString("from 1 to 100"));
    }

    private static Handler keeping(List<LogRecord> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                ((ExtLogRecord) line).copyMdc();
                lines.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static String number(String path) {
        return given().redirects().follow(false).get(path).header(RequestId.HEADER);
    }
}

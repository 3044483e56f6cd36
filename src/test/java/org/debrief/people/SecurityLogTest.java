package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.debrief.testing.Browser;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class SecurityLogTest {

    @Inject
    TestPeople people;

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Logger logger = Logger.getLogger("org.debrief.security");
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(new PatternFormatter("%s").format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
    }

    @AfterEach
    void stop() {
        logger.removeHandler(handler);
    }

    private static void signIn(Browser browser, String email, String password, String from) {
        browser.get("/sign-in");
        browser.keep(browser.request()
                .header("X-Forwarded-For", from)
                .formParam("csrf-token", browser.cookies().get("csrf-token"))
                .formParam("email", email)
                .formParam("password", password)
                .post("/sign-in"));
    }

    @Test
    void whatHappensIsToldByNumber() {
        Person trainee = people.trainee();
        Browser browser = new Browser();
        signIn(browser, trainee.email(), "wrong secret words", "203.0.113.50");
        signIn(browser, trainee.email(), TestPeople.PASSWORD, "203.0.113.50");
        browser.get("/cohorts").then().statusCode(403);
        browser.post("/account/password", "current", TestPeople.PASSWORD, "password", "a staple of the harbour");

        assertThat(lines)
                .contains(
                        "wrong-password account=" + trainee.id() + " from=203.0.113.50",
                        "signed-in account=" + trainee.id() + " from=203.0.113.50",
                        "forbidden account=" + trainee.id() + " GET /cohorts",
                        "new-password account=" + trainee.id());
        assertThat(String.join("\n", lines))
                .doesNotContain(trainee.email(), trainee.name(), TestPeople.PASSWORD, "wrong secret", "a staple");
        browser.cookies().values().stream()
                .filter(value -> value.length() > 10)
                .forEach(cookie -> assertThat(String.join("\n", lines)).doesNotContain(cookie));
    }

    @Test
    void nobodyWritesALine() {
        Browser browser = new Browser();
        signIn(browser, "nobody@example.org\r\nsigned-in account=1", "x\nsigned-in account=1", "203.0.113.51");
        TestPeople.browserOf(people.trainee())
                .request()
                .urlEncodingEnabled(false)
                .get("/cohorts/1/enrol%0d%0asigned-in%20account=1")
                .then()
                .extract();

        assertThat(lines).noneMatch(line -> line.contains("\n") || line.contains("\r"));
        assertThat(lines).contains("wrong-password account=none from=203.0.113.51");
        assertThat(SecurityLog.from(new Caller("1.2.3.4\nsigned-in account=1", null)))
                .doesNotContain("\n", "sign");
    }
}

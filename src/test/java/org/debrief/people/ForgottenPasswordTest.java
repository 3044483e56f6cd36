package org.debrief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.testing.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("sweep")
@QuarkusTest
class ForgottenPasswordTest {

    private static final Pattern LINK = Pattern.compile("http://debrief\\.example\\.org(/new-password/[\\w-]+)\n");
    private static final long PATIENCE_MILLIS = 10_000;

    @Inject
    TestPeople people;

    @Inject
    MockMailbox mailbox;

    @Inject
    Tries tries;

    private static Response ask(String email) {
        Browser browser = new Browser();
        browser.get("/forgotten-password").then().statusCode(200);
        return browser.post("/forgotten-password", "email", email);
    }

    /** A page without what differs from browser to browser. */
    private static String page(Response answer, String email) {
        return answer.asString().replace(email, "EMAIL").replaceAll("[\\w-]{22}\"", "TOKEN\"");
    }

    /** The messages to an address, once there are as many as that; they are sent after the answer. */
    private List<Mail> mails(String email, int expected) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (mailbox.getMailsSentTo(email).size() < expected && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return mailbox.getMailsSentTo(email);
    }

    @Test
    void aMessageBringsALinkThatWorksOnce() {
        Person trainee = people.trainee();

        ask(" " + trainee.email().toUpperCase(Locale.ROOT)).then().statusCode(200);

        Mail mail = mails(trainee.email(), 1).get(0);
        Matcher link = LINK.matcher(mail.getText());
        assertThat(link.find()).isTrue();
        Browser browser = new Browser();
        browser.get(link.group(1)).then().statusCode(200);
        browser.post(link.group(1), "password", "a staple of the harbour")
                .then()
                .statusCode(303);
        browser.get("/account").then().statusCode(200);
        new Browser().get(link.group(1)).then().statusCode(404);
    }

    @Test
    void everyAddressGetsTheSameAnswer() {
        Person trainee = people.trainee();

        Response known = ask(trainee.email());
        Response unknown = ask("nobody@example.org");

        assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
        assertThat(page(unknown, "nobody@example.org")).isEqualTo(page(known, trainee.email()));
        assertThat(mails(trainee.email(), 1)).hasSize(1);
        assertThat(mailbox.getMailsSentTo("nobody@example.org")).isEmpty();
    }

    /** The address of the request is the caller's word; the operator's setting is not. */
    @Test
    void theLinkLeadsToTheProductWhateverTheRequestSays() {
        Person trainee = people.trainee();
        Browser browser = new Browser();
        browser.get("/forgotten-password");
        browser.request()
                .header("X-Forwarded-Host", "elsewhere.example")
                .formParam("csrf-token", browser.cookies().get("csrf-token"))
                .formParam("email", trainee.email())
                .post("/forgotten-password")
                .then()
                .statusCode(200);

        assertThat(mails(trainee.email(), 1).get(0).getText())
                .contains("http://debrief.example.org/new-password/")
                .doesNotContain("elsewhere");
    }

    @Test
    void threeMessagesAreSentAndThenNoneForAWhile() {
        Person trainee = people.trainee();
        for (int i = 0; i < 5; i++) {
            ask(trainee.email()).then().statusCode(200);
        }
        Person last = people.trainee();
        ask(last.email());
        mails(last.email(), 1);

        assertThat(mails(trainee.email(), 3)).hasSize(3);
    }

    @Test
    void whoAsksForManyHasToWait() {
        for (int i = 0; i < TryLimit.CODES.atOnce(); i++) {
            tries.take("links asked for by 203.0.113.200", TryLimit.CODES);
        }
        Browser browser = new Browser();
        browser.get("/forgotten-password");
        browser.request()
                .header("X-Forwarded-For", "203.0.113.200")
                .formParam("csrf-token", browser.cookies().get("csrf-token"))
                .formParam("email", "nobody@example.org")
                .post("/forgotten-password")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("\\d+"));
    }

    @Test
    void whatIsNoAddressIsToldSo() {
        ask("not an address").then().statusCode(422).body(containsString("value=\"not an address\""));
        ask("a\r\nBcc: b@example.org").then().statusCode(422);
    }

    @Test
    void theSignInPageLeadsThere() {
        new Browser().get("/sign-in").then().body(containsString("href=\"/forgotten-password\""));
    }
}

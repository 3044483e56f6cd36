package org.debrief.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.testing.Browser;

/** What tests of the review desk do as an instructor. */
public final class Desk {

    public static final String ARTICLE = """
            The harbour of Sundvik will close for six weeks in March, the Sundvik Port Authority said on Monday.

            “We have no choice but to close the harbour while the old quay is rebuilt,” Harbour Master Marta Lindqvist \
            said. She added that the larger of the two cranes would be replaced at the same time.

            “Our members will carry the whole cost of a plan that nobody discussed with us,” the union's president, \
            Paul Okoro, said.

            Transport Minister Helena Brandt promised to pay for a second ferry. Opposition spokesman Erik Holm called \
            for an inquiry into the cost of the new quay. “The harbour of Sundvik has never been closed for so long,” he said.
            """;

    private Desk() {}

    /** Uploads an article as pasted text. */
    public static Response upload(Browser browser, String title, String text) {
        return send(browser, "/briefings/new", title, text);
    }

    /** Opens the form of an article, and sends it. */
    public static Response send(Browser browser, String path, String title, String text) {
        browser.get(path).then().statusCode(200);
        return browser.keep(browser.request()
                .multiPart("csrf-token", browser.cookies().get("csrf-token"))
                .multiPart("title", title)
                .multiPart("source", "")
                .multiPart("published", "2026-02-10")
                .multiPart(new MultiPartSpecBuilder(text)
                        .controlName("text")
                        .charset("UTF-8")
                        .build())
                .post(path));
    }

    /** Uploads the article and waits until its questions are there; returns the briefing's path. */
    public static String briefing(Browser browser) {
        Response response = upload(browser, "Harbour to close", ARTICLE);
        assertThat(response.statusCode()).isEqualTo(303);
        String path = response.header("Location").replaceFirst("^https?://[^/]+", "");
        Instant end = Instant.now().plus(Duration.ofSeconds(90));
        while (!browser.get(path).asString().contains("question-card")) {
            assertThat(Instant.now()).as("questions of " + path).isBefore(end);
            pause();
        }
        return path;
    }

    /** The id of the first question on the page. */
    public static String firstQuestion(Browser browser, String path) {
        Matcher id = Pattern.compile("data-question=\"(\\d+)\"")
                .matcher(browser.get(path).asString());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    /** Sends a form as htmx does, from a page of the product. */
    static Response htmx(Browser browser, String from, String path, String... fields) {
        RequestSpecification form = browser.request()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .header("HX-Request", "true")
                .header("HX-Current-URL", "http://localhost:8080" + from)
                .formParam("csrf-token", browser.cookies().get("csrf-token"));
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return browser.keep(form.post(path));
    }

    /** What tells the version of a question that a page shows from others. */
    public static String lock(String page) {
        Matcher lock = Pattern.compile("name=\"lock\" value=\"(\\d+)\"").matcher(page);
        assertThat(lock.find()).isTrue();
        return lock.group(1);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

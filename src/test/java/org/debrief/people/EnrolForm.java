package org.debrief.people;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.debrief.testing.Browser;

/** The two steps of enrolling, as somebody takes them in a browser. */
record EnrolForm(Browser browser, long cohort) {

    String page() {
        return "/cohorts/" + cohort + "/enrol";
    }

    Response preview(String list) {
        return browser.keep(form().multiPart("text", list).post(page() + "/preview"));
    }

    Response preview(String list, Path file) {
        return browser.keep(form().multiPart("text", list)
                .multiPart("file", file.toFile(), "text/csv")
                .post(page() + "/preview"));
    }

    Response enrol(String list, String seen) {
        return browser.post(page(), "text", list, "seen", seen);
    }

    /** What the preview's form says was looked at. */
    static String seen(Response preview) {
        return hidden(preview, "seen").orElseThrow();
    }

    static Optional<String> hidden(Response page, String field) {
        Matcher value =
                Pattern.compile("name=\"" + field + "\" value=\"([^\"]+)\"").matcher(page.asString());
        return value.find() ? Optional.of(value.group(1)) : Optional.empty();
    }

    private RequestSpecification form() {
        return browser.request().multiPart("csrf-token", browser.cookies().get("csrf-token"));
    }
}
